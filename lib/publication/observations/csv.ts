import { stringify } from "csv-stringify/sync";
import { guardedText } from "@/lib/characters/formula-guard";
import type { ExportFormat } from "../content/model";
import { columnsOfFormat, type ObservationCells, type ObservationColumn } from "./observation-row";

const byteOrderMark = "\uFEFF";
const options = { record_delimiter: "windows" as const };

type Guard = (text: string, column: number, row: ObservationCells) => string;

const numericColumns: ReadonlySet<ObservationColumn> = new Set(["report_year", "obs_value", "obs_value_end"]);
const columns = columnsOfFormat(2);
const isNumeric = columns.map((column) => numericColumns.has(column));
const [printedAt, kindAt] = [columns.indexOf("value_as_printed"), columns.indexOf("kind")];

// The bytes of format 1 must not change, so it knows neither the full-width signs nor what precedes an apostrophe.
const guardedInFirst = (text: string) => (/^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text);

/** How text cells are guarded in each export format. Since format 2, a figure stays as printed (−5批). */
const guards: Record<ExportFormat, Guard> = {
  1: (text, column) => (isNumeric[column] ? text : guardedInFirst(text)),
  2: (text, column, row) => {
    const isFigure = isNumeric[column] || (column === printedAt && row[kindAt] === "quantity");
    return isFigure ? text : guardedText(text);
  },
};

/** Returns the header line, without a byte order mark. */
export function plainCsvHeader(format: ExportFormat): string {
  return `${columnsOfFormat(format).join(",")}\r\n`;
}

/** The same with a byte order mark, without which Excel takes the file for another encoding. */
export const csvHeader = (format: ExportFormat) => byteOrderMark + plainCsvHeader(format);

/** Returns rows of the export as RFC 4180 with CRLF, text cells guarded by a leading ' where needed. */
export function csvRows(rows: readonly ObservationCells[], format: ExportFormat): string {
  const guard = guards[format];
  let lines = "";
  for (const row of rows) lines += lineOf(row, guard);
  return lines;
}

const special = /[",\r\n]/;

// An export may have a million rows, so this loops over the cells without allocating an object or array per row.
function lineOf(row: ObservationCells, guard: Guard): string {
  let line = "";
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index] ?? "";
    const text = typeof cell === "number" ? String(cell) : guard(cell, index, row);
    const field = special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    line += index === 0 ? field : `,${field}`;
  }
  return `${line}\r\n`;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** Returns one line of SDMX-CSV of export format 1, with every cell guarded that is not a plain number. */
export function firstSdmxLine(cells: readonly string[]): string {
  const guarded = cells.map((cell) => (plainNumber.test(cell) ? cell : guardedInFirst(cell)));
  return stringify([guarded], options);
}
