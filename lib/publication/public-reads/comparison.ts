import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears, PublishedIndicator, PublishedTopic, PublishedValue } from "./across-years";
import { type Change, changeBetween } from "./change";
import { indicatorsByTopic } from "./indicator-order";
import { type TimeSeries, timeSeriesOf } from "./time-series";

/** A figure in each of the years; its value is null if a report does not have it. */
export type ComparedRow = {
  id: string;
  indicator: PublishedIndicator;
  /** Distinguishes several of one indicator, for example by event series or district; null if there is only one. */
  label: Bilingual | null;
  values: (PublishedValue | null)[];
  /** The change from the oldest value to the newest; null if they are not comparable. */
  change: { since: number; is: Change } | null;
};

/** A topic's figures: those with values in several of the years, and those with one value. */
export type ComparedTopic = { topic: PublishedTopic; several: ComparedRow[]; single: ComparedRow[] };

/**
 * Returns the years to begin with, oldest first: the newest and the one that has most indicators in common with it, or, where it
 * has none in common with any, the two that have most.
 */
export function yearsToBeginWith({ releases, indicators }: AcrossYears): number[] {
  const years = releases.map(({ year }) => year);
  const ofIndicators = [...indicators.values()].map(({ values }) => new Set(values.map(({ year }) => year)));
  const pairs = years.flatMap((later, index) =>
    years.slice(index + 1).map((earlier) => {
      const shared = ofIndicators.filter((of) => of.has(later) && of.has(earlier)).length;
      return { years: [earlier, later], shared, isNewest: index === 0 };
    }),
  );
  const ofNewest = pairs.filter(({ shared, isNewest }) => isNewest && shared > 0);
  const [best] = (ofNewest.length > 0 ? ofNewest : pairs).toSorted((a, b) => b.shared - a.shared);
  return best?.years ?? years;
}

/**
 * Compares figures of several years, by topic in print order; with `codes`, of these indicators alone. Topics without figures in
 * common come last.
 */
export function compareYears(
  across: AcrossYears,
  years: readonly number[],
  codes: ReadonlySet<string> = new Set(),
): ComparedTopic[] {
  const topics = indicatorsByTopic(across).flatMap(({ topic, indicators }) => {
    const chosen = indicators.filter(({ code }) => codes.size === 0 || codes.has(code));
    const rows = chosen.flatMap((indicator) => comparedRowsOf(indicator, years));
    const valueCount = ({ values }: ComparedRow) => values.filter((value) => value !== null).length;
    const several = rows.filter((row) => valueCount(row) > 1);
    const single = rows.filter((row) => valueCount(row) === 1);
    return several.length + single.length > 0 ? [{ topic, several, single }] : [];
  });
  const isShared = ({ several }: ComparedTopic) => several.length > 0;
  return [...topics.filter(isShared), ...topics.filter((topic) => !isShared(topic))];
}

function comparedRowsOf(indicator: PublishedIndicator, years: readonly number[]): ComparedRow[] {
  const allSeries = timeSeriesOf(indicator);
  return allSeries.map((timeSeries) => {
    const values = years.map((year) => timeSeries.values.find((value) => value.year === year) ?? null);
    const present = values.filter((value) => value !== null);
    const [first, last] = [present[0], present.at(-1)];
    const is = first && last && first !== last ? changeBetween(first, last) : null;
    return {
      id: `${indicator.code} ${timeSeries.id}`,
      indicator,
      label: last?.figure.series?.name ?? (allSeries.length > 1 ? timeSeriesName(timeSeries) : null),
      values,
      change: is && first ? { since: first.year, is } : null,
    };
  });
}

/** Names a time series among those of its indicator: by event series, label of the row, or section. */
export function timeSeriesName({ values }: TimeSeries): Bilingual | null {
  const last = values.at(-1);
  return last?.figure.series?.name ?? last?.place ?? last?.section.title ?? null;
}
