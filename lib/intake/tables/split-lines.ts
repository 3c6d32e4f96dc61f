import type { Grid } from "@/lib/entry/paste/clipboard-grid";

/** A row of the grid, with the row of the table that it comes from. */
export type SourceRow = { cells: string[]; row: number; column: (at: number) => number };

/**
 * Parts rows in which a whole column stands in one cell, a line for each of its rows, and columns that share a cell, parted by
 * tabs. Null where the lines of such a row cannot be aligned, because its cells have different numbers of them.
 */
export function splitLines(grid: Grid): SourceRow[] | null {
  const rows = grid.map((cells, row) => ({ row, lines: cells.map(linesOf) }));
  const stacked = rows.filter(({ lines }) => isStacked(lines));
  if (stacked.length === 0) return grid.map((cells, row) => ({ cells, row, column: (at) => at }));
  if (stacked.some(({ lines }) => !isAligned(lines))) return null;
  const tabs = tabsByColumn(stacked.map(({ lines }) => lines));
  if (!tabs) return null;
  const columns = tabs.flatMap((count, column) => Array.from({ length: count + 1 }, () => column));
  return rows.flatMap(({ row, lines }) => {
    const height = isStacked(lines) ? Math.max(...lines.map(({ length }) => length)) : 1;
    return Array.from({ length: height }, (_, at) => ({
      row,
      cells: lines.flatMap((cell, column) =>
        cut(height === 1 ? cell.join("\n") : (cell[at] ?? ""), tabs[column] ?? 0),
      ),
      column: (place: number) => columns[place] ?? 0,
    }));
  });
}

const digits = /\p{Nd}/u;

function linesOf(cell: string): string[] {
  return cell === "" ? [] : cell.split("\n").map((line) => line.replace(/^[^\S\t]+|[^\S\t]+$/g, ""));
}

// A name over two lines, or two numbers in one cell of an ordinary row, is no stack.
function isStacked(lines: string[][]): boolean {
  const filled = lines.filter(({ length }) => length > 0);
  const tall = filled.filter(
    (cell) => cell.length > 2 && cell.filter((line) => digits.test(line)).length > 1,
  );
  return filled.length > 1 && tall.length > 0;
}

function isAligned(lines: string[][]): boolean {
  return new Set(lines.map(({ length }) => length).filter((length) => length > 0)).size === 1;
}

/** Returns how many tabs part each column; null where its lines differ in that. */
function tabsByColumn(rows: string[][][]): number[] | null {
  const width = Math.max(...rows.map(({ length }) => length));
  const counts = Array.from({ length: width }, (_, column) => {
    const lines = rows.flatMap((row) => row[column] ?? []);
    return [...new Set(lines.map((line) => line.split("\t").length - 1))];
  });
  return counts.some(({ length }) => length > 1) ? null : counts.map(([count = 0]) => count);
}

function cut(cell: string, tabs: number): string[] {
  if (tabs === 0) return [cell.trim()];
  const parts = cell.split("\t").map((part) => part.trim());
  return Array.from({ length: tabs + 1 }, (_, at) => parts[at] ?? "");
}
