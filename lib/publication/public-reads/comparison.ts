import type { AcrossYears, PublishedIndicator, PublishedTopic, PublishedValue } from "./across-years";
import { type Change, changeBetween } from "./change";
import { indicatorsByTopic } from "./indicator-order";
import { type TimeSeries, timeSeriesOf } from "./time-series";
import type { Bilingual } from "@/lib/platform/bilingual";

/** One figure in the years compared; null where a report does not tell it. */
export type ComparedRow = {
  id: string;
  indicator: PublishedIndicator;
  /** Which of several it is: an event series, a district; null where there is only one. */
  of: Bilingual | null;
  values: (PublishedValue | null)[];
  /** From the oldest of the years that tell it to the newest. */
  change: { since: number; is: Change } | null;
};

/** A topic's figures: those that several of the years tell, and those of one alone. */
export type ComparedTopic = { topic: PublishedTopic; several: ComparedRow[]; single: ComparedRow[] };

/** The figures of some years side by side, by topic and in the order of print; topics without any in common come last. */
export function compareYears(across: AcrossYears, years: readonly number[]): ComparedTopic[] {
  const topics = indicatorsByTopic(across).flatMap(({ topic, indicators }) => {
    const rows = indicators.flatMap((indicator) => rowsOf(indicator, years));
    const toldIn = ({ values }: ComparedRow) => values.filter((value) => value !== null).length;
    const several = rows.filter((row) => toldIn(row) > 1);
    const single = rows.filter((row) => toldIn(row) === 1);
    return several.length + single.length > 0 ? [{ topic, several, single }] : [];
  });
  const isShared = ({ several }: ComparedTopic) => several.length > 0;
  return [...topics.filter(isShared), ...topics.filter((topic) => !isShared(topic))];
}

function rowsOf(indicator: PublishedIndicator, years: readonly number[]): ComparedRow[] {
  const strands = timeSeriesOf(indicator);
  return strands.map((strand) => {
    const values = years.map((year) => strand.values.find((value) => value.year === year) ?? null);
    const told = values.filter((value) => value !== null);
    const [first, last] = [told[0], told.at(-1)];
    const is = first && last && first !== last ? changeBetween(first, last, indicator.breaks) : null;
    return {
      id: `${indicator.code} ${strand.id}`,
      indicator,
      of: told.at(-1)?.figure.series?.name ?? (strands.length > 1 ? nameOf(strand) : null),
      values,
      change: is && first ? { since: first.year, is } : null,
    };
  });
}

/** What tells a strand from the others of its indicator. */
export function nameOf({ values }: TimeSeries): Bilingual | null {
  const last = values.at(-1);
  return last?.figure.series?.name ?? last?.place ?? last?.section.title ?? null;
}
