import { nice, ticks } from "d3-array";

/**
 * A value in a chart. `low` and `high` are the ends of a range, for a single value both the value; `at` is between them, null
 * if it has no number. `open` is the side on which an inexact value has no known end.
 */
export type ChartPoint = {
  year: number;
  at: number | null;
  low: number;
  high: number;
  open: "above" | "below" | "either" | null;
};

/** A line between two years; `isReserved` if their values are comparable with reservation only. */
export type PlotLine = { from: number; to: number; isReserved: boolean };

/** The data of one plot: at most one point per year, and the lines between them. */
export type PlotData<P extends ChartPoint = ChartPoint> = {
  points: P[];
  lines: PlotLine[];
};

export type Years = { first: number; last: number };

/** Returns the horizontal position of a year, in percent of the width. All years have slots of equal width. */
export function xOf(year: number, { first, last }: Years): number {
  return rounded(((year - first + 0.5) / (last - first + 1)) * 100);
}

export type Axis = { low: number; high: number; ticks: number[] };

/** Returns a vertical axis that includes zero and all values, with three or four round ticks. */
export function axisOf(points: readonly ChartPoint[]): Axis {
  const ends = points.flatMap(({ at, low, high }) => (at === null ? [] : [low, high]));
  const [low, high] = nice(Math.min(0, ...ends), Math.max(0, ...ends) || 1, 3);
  return { low, high, ticks: ticks(low, high, 3) };
}

/** Returns the vertical position of a value, in percent of the height from the top. */
export function yOf(value: number, { low, high }: Axis): number {
  return rounded(((high - value) / (high - low)) * 100);
}

/** Returns the years to label: all of them, or of more than twelve the first, the last and every fifth. */
export function yearsBetween({ first, last }: Years): number[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.length <= 12 ? all : all.filter((year) => year % 5 === 0 || year === first || year === last);
}

const rounded = (percent: number): number => Math.round(percent * 100) / 100;
