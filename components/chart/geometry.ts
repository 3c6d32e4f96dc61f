import { nice, ticks } from "d3-array";

/** One value of a chart: `at` where it is printed, `low` to `high` where the true one may lie (`high` null: without end). */
export type ChartPoint = {
  year: number;
  at: number | null;
  low: number;
  high: number | null;
  isExact: boolean;
};

/** What one plot shows: at most one point a year, and lines between those that are joined. */
export type Plotted<P extends ChartPoint = ChartPoint> = {
  points: P[];
  lines: [from: number, to: number][];
};

export type Years = { first: number; last: number };

/** Where a year stands, in percent of the width. Each year has a slot of the same width. */
export function xOf(year: number, { first, last }: Years): number {
  return rounded(((year - first + 0.5) / (last - first + 1)) * 100);
}

export type Axis = { low: number; high: number; ticks: number[] };

/** A vertical axis that begins at zero, or reaches it from below, with three or four round numbers. */
export function axisOf(points: readonly ChartPoint[]): Axis {
  const ends = points.flatMap(({ at, low, high }) => (at === null ? [] : [at, low, high ?? at]));
  const [low, high] = nice(Math.min(0, ...ends), Math.max(0, ...ends) || 1, 3);
  return { low, high, ticks: ticks(low, high, 3) };
}

/** Where a value stands, in percent of the height from the top. */
export function yOf(value: number, { low, high }: Axis): number {
  return rounded(((high - value) / (high - low)) * 100);
}

/** The years of the axis, every one of them or, of many, every fifth. */
export function yearsBetween({ first, last }: Years): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.length <= 12 ? all : all.filter((year) => year % 5 === 0 || year === first || year === last);
}

const rounded = (percent: number): number => Math.round(percent * 100) / 100;
