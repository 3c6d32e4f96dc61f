import { signatures, startsWith } from "@/lib/entry/attachments/signatures";
import { fail, ok, type Result } from "@/lib/platform/result";
import {
  type Archive,
  type ArchiveFault,
  archiveLimits,
  ArchiveTooLarge,
  openArchive,
} from "../documents/archive";
import { maxDocumentSize } from "./document-file";
import { refusals } from "./refusals";

/** The largest text of a document once unpacked, in bytes. One of 300 pages has about 5 MB of XML. */
const maxTextSize = 24 * 1024 * 1024;

const sentences: Record<ArchiveFault, keyof typeof refusals> = {
  isBroken: "damaged",
  inflatesTooFar: "tooMuchInside",
  hasPassword: "encrypted",
  hasMacros: "macros",
};

/** Returns the XML of a .docx document's text. Nothing else of it is unpacked. */
export async function openDocument(bytes: Uint8Array): Promise<Result<string>> {
  if (bytes.length > maxDocumentSize) return fail("INVALID", refusals.tooLarge);
  if (startsWith(bytes, signatures.compoundFile)) return fail("INVALID", refusals.encrypted);
  if (!startsWith(bytes, signatures.zip)) return fail("INVALID", refusals.notWord);
  const archive = await openArchive(bytes, { ...archiveLimits, inflated: Infinity, part: maxTextSize });
  if (typeof archive === "string") return fail("INVALID", refusals[sentences[archive]]);
  try {
    const xml = await archive.read(textOf(archive));
    return xml
      ? ok(new TextDecoder("utf-8", { fatal: true }).decode(xml))
      : fail("INVALID", refusals.notWord);
  } catch (error) {
    return fail("INVALID", error instanceof ArchiveTooLarge ? refusals.tooMuchInside : refusals.damaged);
  }
}

// Some programs number the part: word/document2.xml.
function textOf({ has, names }: Archive): string {
  const usual = "word/document.xml";
  return has(usual) ? usual : (names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? usual);
}
