import { readTable } from "./read-table";
import type { Table, TableOptions, TableReading } from "./table";

/** A table written as lines of cells with | between them; "·" stands for an empty cell. */
export function table(text: string, more: Partial<Table> = {}): Table {
  const rows = text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .map((cell) => cell.trim().replace("·", "").replaceAll("\\n", "\n").replaceAll("\\t", "\t")),
    );
  return { caption: "", unitLine: "", spans: [], ...more, rows };
}

export function readingsOf(
  text: string,
  more: Partial<Table> = {},
  options: TableOptions = {},
): TableReading[] {
  return readTable(table(text, more), options).cells;
}

/** What was read of each cell: "B2 产值 12亿元". */
export function told(readings: readonly TableReading[]): string[] {
  return readings.map(({ address, label, typed }) => `${address} ${label.join(" › ")} ${typed}`);
}
