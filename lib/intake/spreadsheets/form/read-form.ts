import type { Bilingual } from "@/lib/platform/bilingual";
import { cellAddress } from "../../tables/cell-address";
import { columnLeft, rowLeft, sheetLeft } from "../messages";
import { refusals } from "../refusals";
import type { Sheet, Workbook } from "../workbook";
import { columnNamed, type FormColumn } from "./form-columns";
import { type ReadMark, readMark } from "./row-mark";

/** A row of a form that came back. `place` is its cell for this year: 8.3 培训!B7. `unread` is why that cell could not be read. */
export type FilledRow = ReadMark & {
  place: string;
  value: string;
  unit: string;
  source: string;
  note: string;
  unread: Bilingual | null;
};

/** `left` says what was not understood: rows without a mark, columns that are not the form's, other sheets. */
export type FilledForm = { rows: FilledRow[]; left: Bilingual[] };

/** Reads a form that `writeForm` made, in whatever order its rows and columns are now; null where no row has a mark. */
export function readForm({ sheets }: Workbook, office: string): FilledForm | null {
  const read = sheets.map((sheet) => ({ sheet, form: readSheet(sheet, office) }));
  if (read.every(({ form }) => form === null)) return null;
  return {
    rows: read.flatMap(({ form }) => form?.rows ?? []),
    left: read.flatMap(({ sheet, form }) => form?.left ?? [sheetLeft(sheet.name)]),
  };
}

function readSheet(sheet: Sheet, office: string): FilledForm | null {
  const marks = sheet.rows.map((cells) => firstMark(cells, office));
  if (marks.every((mark) => mark === null)) return null;
  const head = sheet.rows.findIndex((cells) => new Set(cells.map(columnNamed).filter(Boolean)).size > 2);
  const headings = sheet.rows[head] ?? [];
  const columns = headings.map(columnNamed);
  const at = (column: FormColumn) => columns.indexOf(column);
  if (at("value") < 0) return { rows: [], left: [withSheet(refusals.noHeadings, sheet.name)] };
  const rows = sheet.rows.flatMap((cells, row) => {
    const mark = marks[row];
    return mark ? [filledRow(mark, { sheet, cells, row, at })] : [];
  });
  return {
    rows,
    left: [...rowsLeft(sheet, marks, { head, at }), ...columnsLeft(sheet, marks, { headings, columns })],
  };
}

function firstMark(cells: readonly string[], office: string): ReadMark | null {
  for (const cell of cells) {
    const mark = cell.startsWith("annals:") ? readMark(cell, office) : null;
    if (mark) return mark;
  }
  return null;
}

type At = (column: FormColumn) => number;

function filledRow(
  mark: ReadMark,
  { sheet, cells, row, at }: { sheet: Sheet; cells: string[]; row: number; at: At },
): FilledRow {
  const cell = (column: FormColumn) => cells[at(column)] ?? "";
  const unread = sheet.unread.find((one) => one.row === row && one.column === at("value"));
  return {
    ...mark,
    place: `${sheet.name}!${cellAddress(row, at("value"))}`,
    value: cell("value"),
    unit: cell("unit"),
    source: cell("source"),
    note: cell("note"),
    unread: unread?.reason ?? null,
  };
}

// Titles and headings stand in the first column alone.
function rowsLeft(
  sheet: Sheet,
  marks: readonly (ReadMark | null)[],
  { head, at }: { head: number; at: At },
): Bilingual[] {
  return sheet.rows.flatMap((cells, row) => {
    if (marks[row] || row === head) return [];
    const value = cells[at("value")] ?? "";
    return value === ""
      ? []
      : [rowLeft(`${sheet.name}!${cellAddress(row, at("value"))}`, cells[at("name")] ?? "", value)];
  });
}

function columnsLeft(
  sheet: Sheet,
  marks: readonly (ReadMark | null)[],
  { headings, columns }: { headings: readonly string[]; columns: readonly (FormColumn | null)[] },
): Bilingual[] {
  const width = Math.max(...sheet.rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const isKnown = columns[column] && columns.indexOf(columns[column]) === column;
    const filled = sheet.rows.filter(
      (cells, row) => marks[row] && cells[column] && !cells[column].startsWith("annals:"),
    );
    return isKnown || filled.length === 0
      ? []
      : [columnLeft(sheet.name, headings[column] || cellAddress(0, column).slice(0, -1), filled.length)];
  });
}

function withSheet({ zh, en }: Bilingual, name: string): Bilingual {
  return { zh: `${name}：${zh}`, en: `${name}: ${en}` };
}
