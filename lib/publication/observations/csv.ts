import { stringify } from "csv-stringify/sync";
import { observationColumns, type ObservationCells, type ObservationColumn } from "./observation";

const byteOrderMark = "\uFEFF";
const options = { record_delimiter: "windows" as const };

// A spreadsheet would read a text that begins so as a formula. Numbers keep their minus sign.
const formulaStart = /^[=+\-@\t\r\0]/;
const numeric: ReadonlySet<ObservationColumn> = new Set(["report_year", "obs_value", "obs_value_end"]);
const isNumeric = observationColumns.map((column) => numeric.has(column));

/** A text cell that a spreadsheet does not take for a formula. */
export function guardedText(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** The export's first line: byte order mark and column names. */
export function csvHeader(): string {
  return `${byteOrderMark}${observationColumns.join(",")}\r\n`;
}

/** Rows of the export as RFC 4180 with CRLF; text that a spreadsheet would take for a formula gets a leading '. */
export function csvRows(rows: readonly ObservationCells[]): string {
  let lines = "";
  for (const row of rows) lines += lineOf(row);
  return lines;
}

const special = /[",\r\n]/;

// A million of these make an export: a loop over cells, without an object or an array for each row.
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

/** One line of a table that is not the export's own; every text is guarded alike. */
export function csvLine(cells: readonly string[]): string {
  const guarded = cells.map((cell) =>
    formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell,
  );
  return stringify([guarded], options);
}
