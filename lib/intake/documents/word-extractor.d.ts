// What is used of the package, which has no types of its own.
type OldWordOptions = { filterUnicode?: boolean };

declare module "word-extractor/lib/buffer-reader.js" {
  export default class BufferReader {
    constructor(buffer: Buffer);
    open(): Promise<void>;
  }
}

declare module "word-extractor/lib/word-ole-extractor.js" {
  import type BufferReader from "word-extractor/lib/buffer-reader.js";

  export default class WordOleExtractor {
    /** `bpc`: bytes of a character. */
    _pieces: { text: string; startFilePos: number; size: number; bpc: number }[];
    writeCharacterProperties(main: Buffer, table: Buffer): void;
    extract(reader: BufferReader): Promise<{
      getBody: (options: OldWordOptions) => string;
      getFootnotes: (options: OldWordOptions) => string;
      getEndnotes: (options: OldWordOptions) => string;
      getTextboxes: (options: OldWordOptions & { includeHeadersAndFooters?: boolean }) => string;
    }>;
  }
}
