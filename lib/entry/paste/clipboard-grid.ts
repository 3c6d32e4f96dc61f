import { foldRadicals } from "@/lib/characters/radicals";

export type Grid = string[][];

/**
 * Parses the text that a spreadsheet puts on the clipboard: lines of tab-separated cells; a cell that contains a tab or line
 * break is quoted, with its own quotes doubled. Empty lines at the end are dropped.
 */
export function readGrid(text: string): Grid {
  const rows: Grid = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of foldRadicals(text).replace(/\r\n?/g, "\n").matchAll(cell)) {
    row.push((quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim());
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  while (rows.at(-1)?.every((content) => content === "")) rows.pop();
  return rows;
}

// A quote that does not enclose the whole cell is an ordinary character, as in 5" screens.
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

export function isBlock(text: string): boolean {
  const grid = readGrid(text);
  return grid.length > 1 || (grid[0]?.length ?? 0) > 1;
}

export function transposed(grid: Grid): Grid {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? ""));
}
