import type { Comparability } from "@/lib/outline/comparability";
import type { Bilingual } from "@/lib/platform/bilingual";
import { releasedComparability } from "../content/comparability";
import type { PublishedIndicator, PublishedValue } from "./across-years";
import { timeSeriesOf } from "./time-series";

/** Two years of a series and how their values compare. `series` is null outside of events. */
export type PublishedYearPair = {
  series: { code: string; name: Bilingual } | null;
  earlier: number;
  later: number;
} & Comparability;

/** Lists every pair of years with values of an indicator, by series, in the order of their years. */
export function yearPairsOf(indicator: PublishedIndicator): PublishedYearPair[] {
  const pairs = timeSeriesOf(indicator).flatMap(({ values }) =>
    values.flatMap((now, index) => values.slice(0, index).map((before) => pairOf(before, now))),
  );
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}

function pairOf(before: PublishedValue, { year, figure }: PublishedValue): PublishedYearPair {
  const series = figure.series && { code: figure.series.code, name: figure.series.name };
  const years = { earlier: before.year, later: year };
  return { series, ...years, ...releasedComparability(figure, years) };
}

function keyOf({ series, earlier, later }: PublishedYearPair): string {
  return `${series?.code ?? ""} ${earlier} ${later}`;
}
