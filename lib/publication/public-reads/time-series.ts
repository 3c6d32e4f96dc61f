import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";

/** Values of one indicator that continue each other, at most one a year, oldest first. */
export type TimeSeries = { id: string; values: PublishedValue[] };

/**
 * Splits the values of an indicator into time series. A report may have an indicator several times, for example for every forum
 * or district, so values are grouped by event series, and within that by key if there are several in a year.
 */
export function timeSeriesOf({ values }: PublishedIndicator): TimeSeries[] {
  const bySeries = grouped(values, ({ figure }) => figure.series?.code ?? "");
  return [...bySeries].flatMap(([series, all]) =>
    isOnceAYear(all)
      ? [{ id: series, values: all }]
      : [...grouped(all, ({ figure }) => figure.key)].map(([id, ofKey]) => ({ id, values: ofKey })),
  );
}

/** Returns the time series of a figure; null if the figure is not in the release in force of its year. */
export function singleTimeSeriesOf(
  across: AcrossYears,
  { year, key, code }: { year: number; key: string; code: string },
): TimeSeries | null {
  const indicator = across.indicators.get(code);
  const isFigure = (value: PublishedValue) => value.year === year && value.figure.key === key;
  return indicator ? (timeSeriesOf(indicator).find(({ values }) => values.some(isFigure)) ?? null) : null;
}

function isOnceAYear(values: PublishedValue[]): boolean {
  return new Set(values.map(({ year }) => year)).size === values.length;
}

function grouped<T>(all: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of all) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
