import { parseBlank } from "@/lib/figures/blank";
import { cellAddress } from "./cell-address";
import { type Frame, frameOf, type FrameRow } from "./frame";
import { nameColumnsOf, type RowName, rowNames, withoutBlanks } from "./label-paths";
import { laidOut } from "./lay-out";
import { periodsOf, readFigure } from "./read-figure";
import { refusals } from "./refusals";
import { splitLines } from "./split-lines";
import type { CellPlace, DeclinedCell, ReadTable, Table, TableOptions, TableReading } from "./table";

/**
 * Reads the figures of a table: each with the names of its row and column, its unit from the place nearest to it, and its year.
 * What cannot be told for sure is declined with a reason: two numbers in a cell, columns that do not align, a row without a name.
 */
export function readTable(table: Table, options: TableOptions = {}): ReadTable {
  const { units = [], year = null } = options;
  const { caption, unitLine } = table;
  const rows = splitLines(laidOut(table));
  const lines = [caption, unitLine === "" || /单位|unit/i.test(unitLine) ? unitLine : `单位：${unitLine}`];
  if (!rows) {
    const whole = { place: null, text: caption, quote: "", reason: refusals.notAligned };
    return { cells: [], declined: [whole], lines: lines.filter(Boolean) };
  }
  const frame = frameOf(rows, { lines, isSpanned: table.spans.length > 0, units });
  const found = readFrame(frame, { units, year, indents: table.indents ?? [] });
  const unread = (table.unread ?? []).map(({ row, column, reason }) => {
    return { place: placeOf(row, column), text: "", quote: "", reason };
  });
  return {
    cells: found.filter((one) => "typed" in one),
    declined: [...found.filter((one) => "reason" in one), ...unread],
    lines: frame.lines,
  };
}

type Context = { units: readonly string[]; year: number | null; indents: readonly number[] };

function readFrame(frame: Frame, context: Context): (TableReading | DeclinedCell)[] {
  const columns = frame.roles.flatMap((role, column) => {
    if (role !== "figures") return [];
    return [{ column, names: rowNames(frame, nameColumnsOf(frame, column), context) }];
  });
  return frame.body.flatMap((row, at) =>
    columns.flatMap(({ column, names }) => {
      const [name, text] = [names[at], row.cells[column] ?? ""];
      if (!name || isNothing(text) || isLineOfText(row, text)) return [];
      return [readCell({ frame, row, column, text, name }, context)];
    }),
  );
}

type Cell = { frame: Frame; row: FrameRow; column: number; text: string; name: RowName };

function readCell(cell: Cell, context: Context): TableReading | DeclinedCell {
  const { frame, row, column, text, name } = cell;
  const place = placeOf(row.row, row.column(column));
  const quote = `${withoutBlanks(name.own) || periodsOf(row, frame).join(" ")}|${text}`;
  const read = readFigure(cell, { ...context, frame });
  return "reason" in read ? { place, text, quote, reason: read.reason } : { ...place, text, quote, ...read };
}

function placeOf(row: number, column: number): CellPlace {
  return { row, column, address: cellAddress(row, column) };
}

function isNothing(text: string): boolean {
  return /^[-–—―…·.\s/\\]*$|^[x×空无]$/i.test(text) || parseBlank(text) !== null;
}

// A note that stands in the first column or over all of them.
function isLineOfText(row: FrameRow, text: string): boolean {
  const isAlone = new Set(row.cells.filter(Boolean)).size === 1;
  return isAlone && !row.figures.includes(true) && !/^[\d.,\s]+$/.test(text);
}
