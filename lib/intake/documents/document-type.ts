import { macroEntry } from "@/lib/entry/attachments/file-type";
import { signatures, startsWith } from "@/lib/entry/attachments/signatures";
import { entryNames } from "@/lib/entry/attachments/zip-entries";
import type { Bilingual } from "@/lib/platform/bilingual";
import { isEncryptedWord, storageNames } from "./compound-file";
import { refusals } from "./refusals";

export type DocumentType = "docx" | "doc" | "pdf" | "text";

/** The type of a document by its content, whatever its name says, or the sentence that says why it is not read. */
export async function documentTypeOf(name: string, bytes: Uint8Array): Promise<DocumentType | Bilingual> {
  if (bytes.length === 0) return refusals.empty;
  if (startsWith(bytes, signatures.compoundFile)) return typeOfCompoundFile(bytes);
  if (startsWith(bytes, signatures.zip)) return typeOfArchive(bytes);
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  // Readers accept a PDF that begins a little later, and some programs write one.
  if (start.includes("%PDF-")) return "pdf";
  if (pictures.test(start)) return refusals.isPicture;
  if (start.startsWith("{\\rtf") || /^\W*<(?:!doctype|html|\?xml)|^MIME-Version:/i.test(start))
    return refusals.isOtherOffice;
  return typeOfText(name);
}

const pictures = /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP)/s;

// Word keeps a .docx with a password, and a .doc, in the same kind of file as all of Office did before 2007.
function typeOfCompoundFile(bytes: Uint8Array): DocumentType | Bilingual {
  const names = storageNames(bytes);
  if (names.has("EncryptedPackage")) return refusals.hasPassword;
  if (names.has("Workbook") || names.has("Book")) return refusals.isSpreadsheet;
  if (names.has("PowerPoint Document")) return refusals.isOtherOffice;
  if (!names.has("WordDocument")) return refusals.isBroken;
  if (isEncryptedWord(bytes)) return refusals.hasPassword;
  return names.has("Macros") || names.has("_VBA_PROJECT") ? refusals.hasMacros : "doc";
}

async function typeOfArchive(bytes: Uint8Array): Promise<DocumentType | Bilingual> {
  const names = await entryNames(bytes);
  if (!names) return refusals.isBroken;
  if ([...names].some((name) => macroEntry.test(name))) return refusals.hasMacros;
  if (names.has("xl/workbook.xml") || names.has("xl/workbook.bin")) return refusals.isSpreadsheet;
  if (names.has("word/document.xml") || [...names].some((name) => /^word\/document\d*\.xml$/.test(name)))
    return "docx";
  return names.has("content.xml") || names.has("ppt/presentation.xml")
    ? refusals.isOtherOffice
    : refusals.notAccepted;
}

// Text has no signature, so its name has to say what it is; pasted text has no name with an ending.
function typeOfText(name: string): DocumentType | Bilingual {
  const extension = /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === "csv" || extension === "tsv") return refusals.isSpreadsheet;
  return extension === undefined || ["txt", "md", "markdown", "text"].includes(extension)
    ? "text"
    : refusals.notAccepted;
}
