import { tidyText } from "./tidy-text";

/** A cell as it stands in a file: `lines` are its paragraphs. A continued cell belongs to the one above it. */
export type Cell = { row: number; column: number; columns: number; isContinued: boolean; lines: string[] };

export type Grid = {
  rows: string[][];
  spans: { row: number; column: number; rows: number; columns: number }[];
};

/**
 * Lays cells out in a grid. Where a whole column stands in one cell, its lines become rows, if all columns have the same number
 * of them; columns that only a tab parts become columns of their own where the cell spans as many. Null if that is uncertain.
 */
export function gridOf(cells: Cell[]): Grid | null {
  const rowCount = Math.max(...cells.map(({ row }) => row)) + 1;
  const placed: Cell[] = [];
  let shift = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const own = cells
      .filter((cell) => cell.row === row)
      .map(cleaned)
      .flatMap(partedAtTabs);
    const height = stackHeight(own);
    if (height === null) return null;
    placed.push(...own.flatMap((cell) => unstacked(cell, height, shift)));
    shift += height - 1;
  }
  return laidOut(placed);
}

const isNumeric = (text: string) => /^[-+−–]?\d+(?:[,， ]\d{3})*(?:\. ?\d+)?\s*[%％‰]?$|^[-—–…]+$/.test(text);

function cleaned(cell: Cell): Cell {
  const lines = cell.lines.filter((line) => line.trim() !== "").map((line) => line.trim());
  return { ...cell, lines };
}

// A cell that spans columns and whose every line has as many pieces was several columns before it was converted.
function partedAtTabs(cell: Cell): Cell[] {
  const pieces = cell.lines.map((line) => line.split(/\t+/).map((piece) => piece.trim()));
  const isParted =
    cell.columns > 1 && pieces.length > 0 && pieces.every((line) => line.length === cell.columns);
  if (!isParted) return [cell];
  return Array.from({ length: cell.columns }, (_, at) => ({
    ...cell,
    column: cell.column + at,
    columns: 1,
    lines: pieces.map((line) => line[at] ?? ""),
  }));
}

/** How many rows stand in one row of the file: 1 where cells hold wrapped text, null where the columns do not line up. */
function stackHeight(cells: Cell[]): number | null {
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const figures = filled.filter(({ lines }) => lines.length > 1 && lines.every(holdsFigures));
  if (figures.length === 0) return 1;
  const height = Math.max(...figures.map(({ lines }) => lines.length));
  const isAligned = filled.every(({ lines }) => lines.length === height || repeated(lines, height) !== null);
  const hasSeveral = figures.some(({ lines }) => !lines.every(isNumeric));
  if (isAligned && !hasSeveral && filled.length > 1) return height;
  // Two figures in one cell beside single ones are left together, and are then not one figure.
  const isWrapped = filled.every(({ lines }) => lines.length === 1 || lines.length === height);
  return height === 2 && !hasSeveral && figures.length === 1 && isWrapped ? 1 : null;
}

const holdsFigures = (line: string) => line.split(/[\t ]+/).every(isNumeric);

/** 万个万个万个 is three units in three rows. */
function repeated(lines: string[], height: number): string[] | null {
  const [only, ...others] = lines;
  if (only === undefined || others.length > 0 || only.length % height !== 0) return null;
  const piece = only.slice(0, only.length / height);
  return piece !== "" && piece.repeat(height) === only ? Array<string>(height).fill(piece) : null;
}

function unstacked(cell: Cell, height: number, shift: number): Cell[] {
  const lines =
    height > 1 && cell.lines.length === 1 ? (repeated(cell.lines, height) ?? cell.lines) : cell.lines;
  if (height === 1 || cell.isContinued || lines.length === 0)
    return Array.from({ length: height }, (_, at) => ({ ...cell, row: cell.row + shift + at }));
  return lines.map((line, at) => ({ ...cell, row: cell.row + shift + at, lines: [line] }));
}

function laidOut(cells: Cell[]): Grid {
  // A column in which no cell begins is none.
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b);
  const at = (column: number) => columns.filter((known) => known < column).length;
  const rows = Array.from({ length: Math.max(...cells.map(({ row }) => row)) + 1 }, () =>
    columns.map(() => ""),
  );
  const spans: Grid["spans"] = [];
  for (const cell of cells) {
    if (cell.isContinued) continue;
    const row = rows[cell.row];
    if (row) row[at(cell.column)] = cellText(cell.lines);
    const below = heightOf(cell, cells);
    const width = at(cell.column + cell.columns) - at(cell.column);
    if (below > 1 || width > 1)
      spans.push({ row: cell.row, column: at(cell.column), rows: below, columns: width });
  }
  return { rows, spans };
}

function heightOf({ row, column }: Cell, cells: Cell[]): number {
  let height = 1;
  while (cells.some((cell) => cell.isContinued && cell.row === row + height && cell.column === column))
    height += 1;
  return height;
}

// Figures that share a cell are kept apart, so that they are never read as one.
function cellText(lines: string[]): string {
  const pieces = lines.flatMap((line) =>
    holdsFigures(line) && /\t/.test(line) ? line.split(/\t+/) : [line],
  );
  const isFigures = pieces.length > 1 && pieces.filter(isNumeric).length > 1;
  return tidyText(isFigures ? pieces.join("；") : lines.join("\n"));
}
