import type { AcrossYears, PublishedIndicator, PublishedValue } from "./across-years";

/** The values of one indicator that carry one another on from year to year, at most one a year, the oldest first. */
export type TimeSeries = { id: string; values: PublishedValue[] };

/**
 * An indicator may stand in several places of one report: at every forum, in every district. Its values carry one another on
 * within an event series, else within a field's key; an indicator that stands once a year is one strand whatever its keys.
 */
export function timeSeriesOf({ values }: PublishedIndicator): TimeSeries[] {
  const bySeries = grouped(values, ({ figure }) => figure.series?.code ?? "");
  return [...bySeries].flatMap(([series, alike]) =>
    isOnceAYear(alike)
      ? [{ id: series, values: alike }]
      : [...grouped(alike, ({ figure }) => figure.key)].map(([id, of]) => ({ id, values: of })),
  );
}

/** The strand of a figure as the version in force of its year has it; null when it is not in force any more. */
export function singleTimeSeriesOf(
  across: AcrossYears,
  { year, key, code }: { year: number; key: string; code: string },
): TimeSeries | null {
  const indicator = across.indicators.get(code);
  const isIt = (value: PublishedValue) => value.year === year && value.figure.key === key;
  return indicator ? (timeSeriesOf(indicator).find(({ values }) => values.some(isIt)) ?? null) : null;
}

function isOnceAYear(values: PublishedValue[]): boolean {
  return new Set(values.map(({ year }) => year)).size === values.length;
}

function grouped<T>(all: T[], by: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return groups;
}
