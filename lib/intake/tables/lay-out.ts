import { gridOfTable } from "@/lib/entry/paste/merged-cells";
import type { Grid } from "@/lib/entry/paste/clipboard-grid";
import type { Table } from "./table";

/** Returns the rows with a merged name, heading or unit in all the places it covers, and a merged figure in the first only. */
export function laidOut({ rows, spans }: Pick<Table, "rows" | "spans">): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const spanAt = new Map(spans.map((span) => [`${span.row},${span.column}`, span]));
  const covered = new Set(spans.flatMap((span) => coveredBy(span, rows.length, width)));
  const cells = rows.map((row, at) =>
    Array.from({ length: width }, (_, column) => {
      const span = spanAt.get(`${at},${column}`);
      const [down, right] = [span?.rows ?? 1, span?.columns ?? 1];
      return { at: `${at},${column}`, text: row[column] ?? "", rows: down, columns: right, isHidden: false };
    }).filter(({ at: place }) => !covered.has(place)),
  );
  return gridOfTable(cells).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function coveredBy(
  { row, column, rows, columns }: Table["spans"][number],
  height: number,
  width: number,
): string[] {
  const [end, right] = [Math.min(row + rows, height), Math.min(column + columns, width)];
  const places: string[] = [];
  for (let at = row; at < end; at += 1)
    for (let across = column; across < right; across += 1)
      if (at !== row || across !== column) places.push(`${at},${across}`);
  return places;
}
