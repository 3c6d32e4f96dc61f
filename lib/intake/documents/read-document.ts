import type { Bilingual } from "@/lib/platform/bilingual";
import { log } from "@/lib/platform/log";
import { fail, ok, type Result } from "@/lib/platform/result";
import { archiveLimits, ArchiveTooLarge, openArchive } from "./archive";
import type { Block } from "./block";
import { type DocumentType, documentTypeOf } from "./document-type";
import type { ReadDocument } from "./model";
import { partsOfBlocks } from "./parts-of-blocks";
import { readOldWord } from "./read-old-word";
import { readPdf } from "./pdf/read-pdf";
import { readText } from "./read-text";
import { refusals } from "./refusals";
import { readWord } from "./word/read-word";

export const documentLimits = { bytes: 40 * 1024 * 1024, archive: archiveLimits };

export type Found = { blocks: Block[]; notices: Bilingual[] };
export type OnProgress = (done: number) => void;

/**
 * Reads a document: plain text, Markdown, .docx, .doc or a PDF with a text layer, told by its content. `name` is the file's, or
 * "" for pasted text. `onProgress` is given how much is done, from 0 to 1. Run it by `readInWorker`, as it takes seconds.
 */
export async function readDocument(
  name: string,
  bytes: Uint8Array,
  onProgress: OnProgress = () => undefined,
  limits = documentLimits,
): Promise<Result<ReadDocument>> {
  if (bytes.length > limits.bytes) return fail("INVALID", refusals.tooLarge);
  const type = await documentTypeOf(name, bytes);
  if (typeof type !== "string") return fail("INVALID", type);
  try {
    const found = await readers[type](name, bytes, { onProgress, limits });
    if (!found.ok) return found;
    const parts = partsOfBlocks(found.value.blocks);
    return parts.length === 0
      ? fail("INVALID", refusals.hasNoText)
      : ok({ parts, notices: found.value.notices });
  } catch (error) {
    log.warn({ error, type }, "A document could not be read");
    return fail("INVALID", error instanceof ArchiveTooLarge ? refusals.inflatesTooFar : refusals.isBroken);
  }
}

type Options = { onProgress: OnProgress; limits: typeof documentLimits };
type Reader = (name: string, bytes: Uint8Array, options: Options) => Promise<Result<Found>>;

const readers: Record<DocumentType, Reader> = {
  text: async (name, bytes) => {
    const blocks = readText(name, bytes);
    return blocks.ok ? ok({ blocks: blocks.value, notices: [] }) : blocks;
  },
  docx: async (_, bytes, { onProgress, limits }) => {
    const archive = await openArchive(bytes, limits.archive);
    return typeof archive === "string" ? fail("INVALID", refusals[archive]) : readWord(archive, onProgress);
  },
  doc: async (_, bytes) => ok(await readOldWord(bytes)),
  pdf: (_, bytes, { onProgress }) => readPdf(bytes, onProgress),
};
