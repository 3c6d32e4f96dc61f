import type { Piece } from "../raised-text";
import type { TextItem } from "./open-pdf";

/** A stretch of a line without a wider gap: a cell of a table, or a whole line of text. */
export type Chunk = { x: number; end: number; pieces: Piece[] };

/** A line of print. `left` and `right` are the margins of its column. */
export type Line = {
  page: number;
  x: number;
  end: number;
  y: number;
  size: number;
  chunks: Chunk[];
  left: number;
  right: number;
  /** The usual distance between lines of its column. */
  pitch: number;
};

type Row = { y: number; size: number; items: TextItem[] };

/** Puts items that stand on one line together, small raised or lowered ones with the line they belong to. From top to bottom. */
export function rowsOf(items: TextItem[]): Row[] {
  const rows: Row[] = [];
  // The larger come first, so that a mark finds its line.
  const sorted = [...items].sort((a, b) => sizeClass(b) - sizeClass(a) || a.y - b.y || a.x - b.x);
  for (const item of sorted) {
    const row = rows.find((row) => isOnLine(item, row)) ?? rows.find((row) => isRaisedOn(item, row));
    if (row) row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.sort((a, b) => a.y - b.y);
}

const sizeClass = ({ size }: TextItem) => Math.round(size / 2);

function isOnLine(item: TextItem, { y, size }: Row): boolean {
  return Math.abs(item.y - y) <= 0.3 * Math.min(size, item.size);
}

function isRaisedOn(item: TextItem, { y, size, items }: Row): boolean {
  const above = y - item.y;
  if (item.size > 0.8 * size || above > 0.8 * size || above < -0.4 * size) return false;
  return items.some(
    ({ x, width }) => item.x <= x + width + 0.6 * size && item.x + item.width >= x - 0.6 * size,
  );
}

/** Cuts a row where there is a gap, and tells raised text by its size and height. */
export function lineOf(row: Row, page: number): Line {
  const items = [...row.items].sort((a, b) => a.x - b.x);
  const size = mainSize(items);
  const main = items.filter((item) => item.size > 0.8 * size);
  const y = main[0]?.y ?? row.y;
  const usual = usualGap(items);
  const chunks: Chunk[] = [];
  for (const item of items) {
    const last = chunks.at(-1);
    const gap = last ? item.x - last.end : Infinity;
    const raised = raisedOf(item, y, size);
    if (!last || gap > usual + 0.5 * size)
      chunks.push({ x: item.x, end: item.x + item.width, pieces: [{ text: item.text, raised }] });
    else {
      const blank = gap > usual + 0.25 * size ? " " : "";
      last.pieces.push({ text: blank + item.text, raised });
      last.end = Math.max(last.end, item.x + item.width);
    }
  }
  const [x, end] = [chunks[0]?.x ?? 0, Math.max(...chunks.map(({ end }) => end))];
  return { page, x, end, y, size, chunks, left: x, right: end, pitch: 0 };
}

function mainSize(items: TextItem[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of items) lengths.set(size, (lengths.get(size) ?? 0) + text.length);
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

function raisedOf(item: TextItem, y: number, size: number): Piece["raised"] {
  if (item.size > 0.8 * size) return "no";
  if (y - item.y > 0.15 * size) return "up";
  return item.y - y > 0.08 * size ? "down" : "no";
}

// Lines that are spaced to fill the width have the same gap between all characters.
function usualGap(items: TextItem[]): number {
  const gaps = items.slice(1).map((item, at) => item.x - ((items[at]?.x ?? 0) + (items[at]?.width ?? 0)));
  const sorted = gaps.map((gap) => Math.max(gap, 0)).sort((a, b) => a - b);
  return items.length < 6
    ? 0
    : Math.min(sorted[Math.floor(sorted.length / 2)] ?? 0, 1.2 * (items[0]?.size ?? 10));
}

export const piecesOf = (line: Line): Piece[] =>
  line.chunks.flatMap(({ pieces }, at) =>
    at === 0 ? pieces : [{ text: " ", raised: "no" as const }, ...pieces],
  );

export const plainText = ({ chunks }: Pick<Line, "chunks">): string =>
  chunks
    .map(({ pieces }) => pieces.map(({ text }) => text).join(""))
    .join(" ")
    .trim();
