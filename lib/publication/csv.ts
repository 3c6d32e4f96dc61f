import { stringify } from "csv-stringify/sync";
import { observationColumns, type Observation, type ObservationColumn } from "./observation";

const byteOrderMark = "\uFEFF";
const options = { record_delimiter: "windows" as const };

// A spreadsheet would read a text that begins so as a formula. Numbers keep their minus sign.
const formulaStart = /^[=+\-@\t\r\0]/;
const numeric: ReadonlySet<ObservationColumn> = new Set(["report_year", "obs_value", "obs_value_end"]);

/** A text cell that a spreadsheet does not take for a formula. */
export function guardedText(cell: string): string {
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

function cellOf(row: Observation, column: ObservationColumn): string {
  const cell = String(row[column]);
  return numeric.has(column) ? cell : guardedText(cell);
}

/** The export's first line: byte order mark and column names. */
export function csvHeader(): string {
  return byteOrderMark + stringify([[...observationColumns]], options);
}

/** Rows of the export as RFC 4180 with CRLF; text that a spreadsheet would take for a formula gets a leading '. */
export function csvRows(rows: readonly Observation[]): string {
  return stringify(
    rows.map((row) => observationColumns.map((column) => cellOf(row, column))),
    options,
  );
}

const plainNumber = /^-?\d+(?:\.\d+)?$/;

/** One line of a table that is not the export's own; every text is guarded alike. */
export function csvLine(cells: readonly string[]): string {
  const guarded = cells.map((cell) =>
    formulaStart.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell,
  );
  return stringify([guarded], options);
}
