/** Rows of cells. */
export type Grid = string[][];

/**
 * What a spreadsheet puts on the clipboard: rows by line ends, cells by tabs, a cell that holds either in quotes with
 * its own quotes doubled. A last empty line is none.
 */
export function readGrid(text: string): Grid {
  const rows: Grid = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/\r\n?/g, "\n").matchAll(cell)) {
    row.push((quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"')).trim());
    if (end === "\t") continue;
    rows.push(row);
    row = [];
  }
  while (rows.at(-1)?.every((content) => content === "")) rows.pop();
  return rows;
}

// A quote that does not close a cell is an ordinary sign: “5" screens” stays as it is.
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** Whether what is pasted is more than one cell, and so not for one input alone. */
export function isBlock(text: string): boolean {
  const grid = readGrid(text);
  return grid.length > 1 || (grid[0]?.length ?? 0) > 1;
}
