import { readOds } from "hucre/ods";
import { readXls, readXlsx, type Workbook as WorkbookOfFile } from "hucre/xlsx";
import { signatures, startsWith } from "@/lib/entry/attachments/signatures";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail, ok, type Result } from "@/lib/platform/result";
import { archiveLimits, openArchive } from "../documents/archive";
import { hiddenRowsRead, hiddenSheetRead, messages } from "./messages";
import { readCsv } from "./read-csv";
import { refusals } from "./refusals";
import { sheetOf } from "./sheet-cells";
import { type Sheet, type Workbook, type WorkbookKind, workbookLimits } from "./workbook";

/** Reads an .xlsx, .xls, .ods or .csv by its content, whatever its name says, or says why it is not read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<Workbook>> {
  if (bytes.length === 0) return fail("INVALID", refusals.empty);
  if (bytes.length > workbookLimits.bytes) return fail("INVALID", refusals.tooLarge);
  if (startsWith(bytes, signatures.compoundFile)) return readXlsFile(bytes);
  if (!startsWith(bytes, signatures.zip))
    return looksLikeOther(bytes) ? fail("INVALID", refusals.notASpreadsheet) : readCsv(bytes);
  const kind = await kindOfArchive(bytes);
  if (typeof kind === "object") return fail("INVALID", kind);
  return readWith(kind, () =>
    kind === "xlsx" ? readXlsx(bytes, { readStyles: true }) : readOds(bytes, { readStyles: true }),
  );
}

/**
 * Says which kind of workbook an archive holds, or why it is not read. An archive that holds more than it declares is not given
 * to the library that reads workbooks.
 */
async function kindOfArchive(bytes: Uint8Array): Promise<"xlsx" | "ods" | Bilingual> {
  const archive = await openArchive(bytes, { ...archiveLimits, inflated: workbookLimits.inflated });
  if (typeof archive === "string") return refusals[archive];
  const kind = archive.has("xl/workbook.xml") ? "xlsx" : archive.has("content.xml") ? "ods" : null;
  if (!kind || (kind === "ods" && !startsAsSheet(bytes))) return refusals.notASpreadsheet;
  return (await archive.areSizesTrue()) ? kind : refusals.isBroken;
}

function startsAsSheet(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(30, 200)).includes("opendocument.spreadsheet");
}

// A PDF, a picture, a web page or RTF would be a csv of one column.
function looksLikeOther(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /^(?:%PDF-|\x89PNG|\xff\xd8\xff|GIF8|BM|\{\\rtf|MIME-Version:)|^\W*<(?:!doctype|html|\?xml|table)/i.test(
    start,
  );
}

async function readXlsFile(bytes: Uint8Array): Promise<Result<Workbook>> {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => names.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return fail("INVALID", refusals.hasPassword);
  if (has("_VBA_PROJECT")) return fail("INVALID", refusals.hasMacros);
  if (!has("Workbook") && !has("Book")) return fail("INVALID", refusals.notASpreadsheet);
  const read = await readWith("xls", () => readXls(bytes));
  return read.ok ? ok({ ...read.value, notices: [messages.noFormats, ...read.value.notices] }) : read;
}

async function readWith(kind: WorkbookKind, read: () => Promise<WorkbookOfFile>): Promise<Result<Workbook>> {
  const file = await read().catch((error: unknown) =>
    isLocked(error) ? refusals.hasPassword : refusals.isBroken,
  );
  if (!("sheets" in file)) return fail("INVALID", file);
  const sheets = file.sheets.map(sheetOf);
  if (sheets.some((sheet) => sheet === null)) return fail("INVALID", refusals.tooManyCells);
  const filled = sheets.filter((sheet): sheet is Sheet => sheet !== null && sheet.rows.length > 0);
  return filled.length === 0
    ? fail("INVALID", refusals.empty)
    : ok({ kind, sheets: filled, notices: filled.flatMap(noticesOf) });
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && /password|encrypt/i.test(`${error.name} ${error.message}`);
}

function noticesOf({ name, hiddenRows, isHidden }: Sheet) {
  return [
    ...(hiddenRows > 0 ? [hiddenRowsRead(name, hiddenRows)] : []),
    ...(isHidden ? [hiddenSheetRead(name)] : []),
  ];
}
