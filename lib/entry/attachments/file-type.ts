import { entryNames } from "./zip-entries";

/** A kind of file that may be attached: how it is served, and the endings its name may have, the usual one first. */
export type FileType = { type: string; endings: readonly [string, ...string[]] };

const pdf: FileType = { type: "application/pdf", endings: ["pdf"] };
const png: FileType = { type: "image/png", endings: ["png"] };
const jpeg: FileType = { type: "image/jpeg", endings: ["jpg", "jpeg"] };
const openXml = "application/vnd.openxmlformats-officedocument";
const xlsx: FileType = { type: `${openXml}.spreadsheetml.sheet`, endings: ["xlsx"] };
const docx: FileType = { type: `${openXml}.wordprocessingml.document`, endings: ["docx"] };
const ods: FileType = { type: "application/vnd.oasis.opendocument.spreadsheet", endings: ["ods"] };
const csv: FileType = { type: "text/csv; charset=utf-8", endings: ["csv"] };
const plain: FileType = { type: "text/plain; charset=utf-8", endings: ["txt"] };

const beginnings: [FileType, number[]][] = [
  [pdf, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  [jpeg, [0xff, 0xd8, 0xff]],
];

/** What a file is by its content, whatever it calls itself; null for all that may not be attached. */
export async function typeOfFile(name: string, bytes: Uint8Array): Promise<FileType | null> {
  const found = beginnings.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte));
  if (found) return found[0];
  const names = await entryNames(bytes);
  return names ? typeOfArchive(names, bytes) : typeOfText(name, bytes);
}

// Macros run on the reader's machine, so a document that carries any is not accepted under any name.
const macros = /(?:^|\/)(?:vbaProject\.bin|macrosheets\/|Basic\/|Scripts\/)/i;

function typeOfArchive(names: ReadonlySet<string>, bytes: Uint8Array): FileType | null {
  if ([...names].some((name) => macros.test(name))) return null;
  if (names.has("xl/workbook.xml")) return xlsx;
  if (names.has("word/document.xml")) return docx;
  // OpenDocument says what it is in its first entry, stored as it stands.
  const start = new TextDecoder("latin1").decode(bytes.subarray(30, 200));
  return start.startsWith(`mimetype${ods.type}`) && !start.startsWith(`mimetype${ods.type}-`) ? ods : null;
}

// Text that a browser or a shell would take for a program is refused, and so is a name that is not a text's.
function typeOfText(name: string, bytes: Uint8Array): FileType | null {
  const type = [csv, plain].find(({ endings }) => endings.includes(endingOf(name)));
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

function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** The name under which a file is kept: without folders and control characters, ending as its content does. */
export function fileNameOf(given: string, { endings }: FileType): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const bare = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, "").replace(/^[.\s]+|[.\s]+$/g, "");
  const name = bare === "" ? "附件" : bare;
  const typed = endingOf(name);
  const stem = endings.includes(typed) ? name.slice(0, -typed.length - 1) : name;
  const ending = endings.includes(typed) ? typed : endings[0];
  return `${[...stem].slice(0, 150).join("")}.${ending}`;
}
