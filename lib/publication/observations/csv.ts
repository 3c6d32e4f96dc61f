import { stringify } from "csv-stringify/sync";
import { observationColumns, type ObservationCells, type ObservationColumn } from "./observation";

const byteOrderMark = "\uFEFF";
const options = { record_delimiter: "windows" as const };

// Spreadsheets read text with such a first character as a formula. Numbers keep their minus sign.
const formulaStart = /^[=+\-@\t\r\0]/;
const numeric: ReadonlySet<ObservationColumn> = new Set(["report_year", "obs_value", "obs_value_end"]);
const isNumeric = observationColumns.map((column) => numeric.has(column));

/** Returns a text cell, with a leading ' if a spreadsheet would read it as a formula (CSV injection). */
export function guardedText(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

export function csvHeader(): string {
  return `${byteOrderMark}${observationColumns.join(",")}\r\n`;
}

/** Returns rows of the export as RFC 4180 with CRLF, text cells guarded by a leading ' where needed. */
export function csvRows(rows: readonly ObservationCells[]): string {
  let lines = "";
  for (const row of rows) lines += lineOf(row);
  return lines;
}

const special = /[",\r\n]/;

// An export may have a million rows, so this loops over the cells without allocating an object or array per row.
function lineOf(row: ObservationCells): string {
  let line = "";
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index] ?? "";
    const text = typeof cell === "number" ? String(cell) : isNumeric[index] ? cell : guardedText(cell);
    const field = special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    line += index === 0 ? field : `,${field}`;
  }
  return `${line}\r\n`;
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** Returns one line of another table than the export. Every cell that is not a plain number is guarded. */
export function csvLine(cells: readonly string[]): string {
  const guarded = cells.map((cell) =>
    formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell,
  );
  return stringify([guarded], options);
}
