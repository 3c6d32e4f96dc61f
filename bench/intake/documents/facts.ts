import { parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import { shift } from "@/lib/figures/decimal";

/** A fact that a document states. `where` begins with the cell for a sheet: Sheet1!E8. */
export type Fact = Record<
  "file" | "where" | "quote" | "value" | "value_max" | "unit" | "qualifier" | "scale",
  string
>;

/** What was read in its place, in the same columns. */
export type Cells = Pick<Fact, "value" | "value_max" | "unit" | "qualifier" | "scale">;

/** Reads facts.csv: file,where,quote,value,value_max,unit_zh,qualifier,scale. Values are in base units. */
export function factsOf(file: string): Fact[] {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const columns = ["file", "where", "quote", "value", "value_max", "qualifier", "scale"] as const;
  return rows.map((row) => {
    const cells = Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]));
    return { ...cells, unit: row.unit_zh ?? "" } as Fact;
  });
}

const places: Record<string, number> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };

/** The number as it is printed before its scale. */
export function printedNumber({ value, scale }: Fact): string {
  return shift(value, -(places[scale] ?? 0));
}
