import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";

/** What is read of a figure: a row of the JSON of readings. Numbers are plain decimals after scale, dates ISO. */
export type Row = {
  text: string;
  quote: string;
  start: number;
  value: string;
  value_max: string;
  qualifier: string;
  scale: string;
  unit: string;
  kind: string;
};

/** A figure that a text holds. `field` is its indicator's code; "" for a new one. */
export type KeyRow = Row & { field: string };

export const keyColumns = [
  "text",
  "quote",
  "start",
  "value",
  "value_max",
  "qualifier",
  "scale",
  "unit",
  "kind",
  "field",
] as const;

/** Reads a key: a CSV file with the columns above, in any order. */
export function keyOf(file: string): KeyRow[] {
  const rows = parse(readFileSync(file), { columns: true, bom: true, relax_column_count: true });
  return (rows as Record<string, string>[]).map((row) => {
    const cells = Object.fromEntries(keyColumns.map((column) => [column, row[column] ?? ""]));
    return { ...cells, start: Number(row.start) } as KeyRow;
  });
}
