import { startsWith } from "./signatures";
import { entryNames } from "./zip-entries";

/** A file type that may be attached: its media type, and the extensions it may have, the usual one first. */
export type FileType = { type: string; extensions: readonly [string, ...string[]] };

const pdf: FileType = { type: "application/pdf", extensions: ["pdf"] };
const png: FileType = { type: "image/png", extensions: ["png"] };
const jpeg: FileType = { type: "image/jpeg", extensions: ["jpg", "jpeg"] };
const openXml = "application/vnd.openxmlformats-officedocument";
const xlsx: FileType = { type: `${openXml}.spreadsheetml.sheet`, extensions: ["xlsx"] };
const docx: FileType = { type: `${openXml}.wordprocessingml.document`, extensions: ["docx"] };
const ods: FileType = { type: "application/vnd.oasis.opendocument.spreadsheet", extensions: ["ods"] };
const csv: FileType = { type: "text/csv; charset=utf-8", extensions: ["csv"] };
const plain: FileType = { type: "text/plain; charset=utf-8", extensions: ["txt"] };

const firstBytes: [FileType, number[]][] = [
  [pdf, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [jpeg, [0xff, 0xd8, 0xff]],
];

/** Detects the type of a file by its content. Returns null for files that may not be attached. */
export async function detectFileType(name: string, bytes: Uint8Array): Promise<FileType | null> {
  const match = firstBytes.find(([, signature]) => startsWith(bytes, signature));
  if (match) return match[0];
  const names = await entryNames(bytes);
  return names ? typeOfArchive(names, bytes) : typeOfText(name, bytes);
}

/** Entries that hold macros. They would run on the reader's machine, so a document that contains any is refused. */
export const macroEntry = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;

function typeOfArchive(names: ReadonlySet<string>, bytes: Uint8Array): FileType | null {
  if ([...names].some((name) => macroEntry.test(name))) return null;
  if (names.has("xl/workbook.xml")) return xlsx;
  if (names.has("word/document.xml")) return docx;
  // The first entry of an OpenDocument file holds its media type, uncompressed.
  const start = new TextDecoder("latin1").decode(bytes.subarray(30, 200));
  return start.startsWith(`mimetype${ods.type}`) && !start.startsWith(`mimetype${ods.type}-`) ? ods : null;
}

// Refuses text that a browser or a shell could execute, and names without the extension of a text file.
function typeOfText(name: string, bytes: Uint8Array): FileType | null {
  const type = [csv, plain].find(({ extensions }) => extensions.includes(extensionOf(name)));
  if (!type || bytes.length === 0) return null;
  const text = readUtf8(bytes);
  const isProgram = text === null || /^\s*(?:<|#!)|<(?:!doctype|html|script|svg)\b/i.test(text);
  return isProgram ? null : type;
}

function readUtf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** Returns the name a file is stored under: without folders and control characters, with the extension of its type. */
export function storedFileName(originalName: string, { extensions }: FileType): string {
  const last = originalName.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const bare = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const name = bare === "" ? "附件" : bare;
  const typed = extensionOf(name);
  const stem = extensions.includes(typed) ? name.slice(0, -typed.length - 1) : name;
  const extension = extensions.includes(typed) ? typed : extensions[0];
  return `${[...stem].slice(0, 150).join("")}.${extension}`;
}
