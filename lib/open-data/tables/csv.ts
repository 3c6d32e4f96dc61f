import { stringify } from "csv-stringify/sync";
import { guardedText } from "@/lib/characters/formula-guard";
import type { Cell, TableCells } from "./cells";

/** Returns a table as RFC 4180 with a byte order mark, texts guarded as in the export. Columns have their names for programs. */
export function csvOfTable({ columns, rows }: TableCells): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(cellText))];
  return stringify(lines, { bom: true, record_delimiter: "windows" });
}

const cellText = ({ text, kind }: Cell): string => (kind === "text" ? guardedText(text) : text);
