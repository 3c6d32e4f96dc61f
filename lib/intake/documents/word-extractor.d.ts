declare module "word-extractor" {
  type Options = { filterUnicode?: boolean };

  /** What is used of the package, which has no types of its own. */
  export default class WordExtractor {
    extract(source: Buffer): Promise<{
      getBody: (options: Options) => string;
      getFootnotes: (options: Options) => string;
      getEndnotes: (options: Options) => string;
      getTextboxes: (options: Options & { includeHeadersAndFooters?: boolean }) => string;
    }>;
  }
}
