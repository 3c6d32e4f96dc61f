import type { Grid } from "./clipboard-grid";

/** A cell of a table on the clipboard. `isHidden` where its column or row is not shown. */
export type SpannedCell = { text: string; rows: number; columns: number; isHidden: boolean };

const limit = 200;
const figure = /^[\s\d.,%+\-−()（）¥￥]+$/;

/**
 * Lays out a table with merged cells, so that every column stays one; hidden columns and rows are left out. A merged name,
 * heading or unit stands in all the places it covers; a merged figure only in the first, as it is one value.
 */
export function gridOfTable(table: readonly (readonly SpannedCell[])[]): Grid {
  const grid: (string | undefined)[][] = table.map(() => []);
  const shownRows = table.map((cells) => cells.some(({ isHidden }) => !isHidden));
  const hiddenColumns = new Set<number>();
  for (const [row, cells] of table.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      if (cell.isHidden && cell.columns === 1 && shownRows[row]) hiddenColumns.add(column);
      place(grid, { ...cell, row, column });
    }
  }
  return grid
    .filter((_, row) => shownRows[row])
    .map((cells) =>
      Array.from(cells, (cell) => cell ?? "").filter((_, column) => !hiddenColumns.has(column)),
    );
}

type Placed = SpannedCell & { row: number; column: number };

function place(grid: (string | undefined)[][], { text, row, column, rows, columns }: Placed): void {
  const isOneValue = figure.test(text) && !/^\s*(?:19|20)\d\d\s*$/.test(text);
  for (let down = 0; down < Math.min(rows, limit); down += 1)
    for (let right = 0; right < Math.min(columns, limit); right += 1) {
      const line = grid[row + down];
      if (line) line[column + right] = isOneValue && down + right > 0 ? "" : text;
    }
}
