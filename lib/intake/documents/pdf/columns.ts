import type { TextItem } from "./open-pdf";

const fewestLines = 5;

/**
 * Parts a page that is set in two columns, so that lines of one are not read into the other: what stands above both, the left
 * one, the right one, and what stands below. A table is no such page: its columns are not filled from margin to margin.
 */
export function columnsOf(items: TextItem[]): TextItem[][] {
  const gutter = gutterOf(items);
  if (!gutter) return [items];
  const { x, top, bottom } = gutter;
  const inside = items.filter(({ y }) => y >= top && y <= bottom);
  return [
    items.filter(({ y }) => y < top),
    inside.filter((item) => item.x + item.width / 2 < x),
    inside.filter((item) => item.x + item.width / 2 >= x),
    items.filter(({ y }) => y > bottom),
  ].filter((region) => region.length > 0);
}

type Gutter = { x: number; top: number; bottom: number };

function gutterOf(items: TextItem[]): Gutter | null {
  const [left, right] = [
    Math.min(...items.map(({ x }) => x)),
    Math.max(...items.map(({ x, width }) => x + width)),
  ];
  for (let share = 0.42; share <= 0.58; share += 0.01) {
    const x = left + share * (right - left);
    const band = bandWithout(x, items);
    if (!band) continue;
    const inside = items.filter(({ y }) => y >= band.top && y <= band.bottom);
    const sides = [inside.filter((item) => item.x < x), inside.filter((item) => item.x >= x)];
    if (sides.every(isColumn)) return { x, ...band };
  }
  return null;
}

/** The tallest band of lines none of which crosses x. */
function bandWithout(x: number, items: TextItem[]): { top: number; bottom: number } | null {
  const crossing = items
    .filter((item) => item.x < x - 1 && item.x + item.width > x + 1)
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  const edges = [-Infinity, ...crossing, Infinity];
  let best: { top: number; bottom: number; count: number } | null = null;
  for (const [at, top] of edges.slice(0, -1).entries()) {
    const bottom = edges[at + 1] ?? Infinity;
    const count = items.filter(({ y }) => y > top + 1 && y < bottom - 1).length;
    if (count > (best?.count ?? 0)) best = { top: top + 1, bottom: bottom - 1, count };
  }
  return best;
}

// Lines of text fill their column; cells of a table begin and end anywhere.
function isColumn(items: TextItem[]): boolean {
  const lines = new Map<number, { x: number; end: number; filled: number }>();
  for (const { x, y, width } of items) {
    const key = Math.round(y / 3);
    const line = lines.get(key) ?? { x, end: x, filled: 0 };
    lines.set(key, {
      x: Math.min(line.x, x),
      end: Math.max(line.end, x + width),
      filled: line.filled + width,
    });
  }
  const all = [...lines.values()];
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ end }) => end))];
  const full = all.filter(({ filled }) => filled > 0.85 * (right - left));
  return all.length >= fewestLines && full.length >= 0.6 * all.length;
}
