import type { DocumentTable } from "../model";
import { textOfPieces } from "../raised-text";
import { tidyText } from "../tidy-text";
import { type Chunk, type Line, plainText } from "./line";

type Column = { x: number; end: number };

const numeric = /^[-+−–—]?\s*\d[\d.,，\s]*[%％‰]?$|^(?:[-—–…．.]+|…+)$/;

const chunkText = ({ pieces }: Chunk) => tidyText(textOfPieces(pieces).text);

/** Whether a line is a row of a table with figures: after a label, or alone, figures with a gap before each. */
export function isDataLine({ chunks, size }: Line): boolean {
  return chunks.some((chunk, at) => {
    const before = chunks[at - 1];
    return before !== undefined && chunk.x - before.end > 0.9 * size && numeric.test(chunkText(chunk));
  });
}

/** Whether a line can stand in a table: it is no sentence and does not run from margin to margin. */
export function isTableLine(line: Line): boolean {
  if (isDataLine(line)) return true;
  const width = line.end - line.x;
  return (
    !/[，。；]/.test(plainText(line)) && (line.chunks.length > 1 || width < 0.6 * (line.right - line.left))
  );
}

/**
 * Lays lines out in columns, by the gaps that go through all lines with figures. Null where they have none in common, "askew"
 * where names and figures are not on the same lines.
 */
export function tableOfLines(lines: Line[]): Pick<DocumentTable, "rows" | "spans"> | "askew" | null {
  const data = lines.filter(isDataLine);
  const columns = columnsOf(data);
  if (columns.length < 2 || !data.some((line) => /\p{Script=Han}|[A-Za-z]/u.test(plainText(line))))
    return null;
  const spans: DocumentTable["spans"] = [];
  const rows = rowsOf(lines, data).map((row, at) =>
    rowIn(columns, row, (span) => spans.push({ row: at, ...span })),
  );
  return isAskew(rows) ? "askew" : { rows, spans };
}

/**
 * Whether names and figures do not stand on the same lines: more than one figure has no name, and more than one name no figure.
 * A table may have several columns of names, each with figures to its right.
 */
function isAskew(rows: string[][]): boolean {
  const holdsNames = (rows[0] ?? []).map((_, column) => {
    const filled = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return filled.filter((cell) => !numeric.test(cell)).length > filled.length / 2;
  });
  const starts = holdsNames.flatMap((holds, at) => (holds && (at === 0 || !holdsNames[at - 1]) ? [at] : []));
  const panels = starts.flatMap((start, at) => rows.map((row) => row.slice(start, starts[at + 1])));
  const filled = panels.map((cells) => cells.filter((cell) => cell !== ""));
  const nameless = filled.filter((cells) => cells.length > 0 && cells.every((cell) => numeric.test(cell)));
  const figureless = filled.filter((cells) => cells.length === 1 && !numeric.test(cells[0] ?? ""));
  return nameless.length > 1 && figureless.length > 1;
}

function columnsOf(data: Line[]): Column[] {
  const size = data[0]?.size ?? 10;
  const covered = data.flatMap(({ chunks }) => chunks).sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const { x, end } of covered) {
    const last = columns.at(-1);
    if (last && x - last.end < 0.35 * size) last.end = Math.max(last.end, end);
    else columns.push({ x, end });
  }
  return columns;
}

/** Lines that are one row: a label that goes on in the next line, closer than rows are to each other. */
function rowsOf(lines: Line[], data: Line[]): Line[][] {
  const pitch = usualPitch(data);
  const first = data[0]?.x ?? 0;
  const rows: Line[][] = [];
  for (const line of lines) {
    const before = rows.at(-1)?.at(-1);
    const isClose = before?.page === line.page && line.y - before.y < 0.75 * pitch;
    const isPart = [line, before].some((one) => one && (isLabel(one, first) || isFiguresAlone(one, first)));
    if (isClose && isPart) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

function isLabel(line: Line, first: number): boolean {
  return !isDataLine(line) && line.chunks.length === 1 && line.x < first + 3 * line.size;
}

function isFiguresAlone({ chunks, x, size }: Line, first: number): boolean {
  return x > first + 3 * size && chunks.every((chunk) => numeric.test(chunkText(chunk)));
}

function usualPitch(data: Line[]): number {
  const pitches = data
    .slice(1)
    .map((line, at) => (line.page === data[at]?.page ? line.y - (data[at]?.y ?? 0) : 0))
    .filter((pitch) => pitch > 0)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? 0;
}

type Span = { column: number; rows: number; columns: number };

function rowIn(columns: Column[], lines: Line[], onSpan: (span: Span) => void): string[] {
  const row = columns.map(() => "");
  for (const chunk of lines.flatMap(({ chunks }) => chunks)) {
    const over = columns
      .map((column, at) => ({ at, overlap: overlapOf(chunk, column) }))
      .filter(({ overlap }) => overlap > 0);
    const nearest = over[0]?.at ?? nearestTo(chunk, columns);
    // A heading stands over several columns if it reaches over the middle of each.
    const middles = over.filter(({ at }) => isOverMiddle(chunk, columns[at]));
    if (middles.length > 1) onSpan({ column: middles[0]?.at ?? nearest, rows: 1, columns: middles.length });
    const best = [...over].sort((a, b) => b.overlap - a.overlap)[0]?.at ?? nearest;
    const target = middles.length > 1 ? (middles[0]?.at ?? best) : best;
    const parts = [row[target] ?? "", chunkText(chunk)].filter((part) => part !== "");
    // Two figures in one cell stay two.
    row[target] = parts.join(
      parts.every((part) => part.split("；").every((one) => numeric.test(one))) ? "；" : "\n",
    );
  }
  return row.map(tidyText);
}

function overlapOf(chunk: Chunk, column: Column): number {
  return Math.min(chunk.end, column.end) - Math.max(chunk.x, column.x);
}

function isOverMiddle(chunk: Chunk, column: Column | undefined): boolean {
  const middle = column ? (column.x + column.end) / 2 : Infinity;
  return chunk.x <= middle && chunk.end >= middle;
}

function nearestTo(chunk: Chunk, columns: Column[]): number {
  const middle = (chunk.x + chunk.end) / 2;
  const distances = columns.map(({ x, end }) => Math.max(x - middle, middle - end, 0));
  return distances.indexOf(Math.min(...distances));
}
