import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";

/** Values of one indicator that continue each other, at most one a year, oldest first. */
export type TimeSeries = { id: string; values: PublishedValue[] };

// Years that were joined never change, and a page asks for the history of each of its figures.
const made = new WeakMap<PublishedIndicator, { all: TimeSeries[]; byFigure: Map<string, TimeSeries> }>();

/**
 * Splits the values of an indicator into time series. A report may have an indicator several times, for example for every forum
 * or district, so values are grouped by event series, and within that by key if there are several in a year.
 */
export function timeSeriesOf(indicator: PublishedIndicator): TimeSeries[] {
  return splitOf(indicator).all;
}

function splitOf(indicator: PublishedIndicator) {
  const before = made.get(indicator);
  if (before) return before;
  const all = split(indicator);
  const figures = all.flatMap((one) =>
    one.values.map((value) => [figureId(value.year, value.figure.key), one] as const),
  );
  const result = { all, byFigure: new Map(figures) };
  made.set(indicator, result);
  return result;
}

const figureId = (year: number, key: string) => `${year} ${key}`;

function split({ values }: PublishedIndicator): TimeSeries[] {
  return splitBySeries(values, ({ year, figure }) => ({
    year,
    key: figure.key,
    series: figure.series?.code,
  }));
}

type Place = { year: number; key: string; series: string | undefined };

/** Splits what has years, keys and event series as the values of an indicator are split. */
export function splitBySeries<T>(all: readonly T[], of: (item: T) => Place): { id: string; values: T[] }[] {
  const bySeries = grouped(all, (item) => of(item).series ?? "");
  return [...bySeries].flatMap(([series, values]) =>
    isOnceAYear(values.map((value) => of(value).year))
      ? [{ id: series, values }]
      : [...grouped(values, (value) => of(value).key)].map(([id, ofKey]) => ({ id, values: ofKey })),
  );
}

/** Returns the time series of a figure; null if the figure is not in the release in force of its year. */
export function singleTimeSeriesOf(
  across: AcrossYears,
  { year, key, code }: { year: number; key: string; code: string },
): TimeSeries | null {
  const indicator = across.indicators.get(code);
  return (indicator && splitOf(indicator).byFigure.get(figureId(year, key))) ?? null;
}

const isOnceAYear = (years: readonly number[]): boolean => new Set(years).size === years.length;

function grouped<T>(all: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
