import {
  type Comparability,
  comparabilityOf,
  type GradedPair,
  gradesOf,
  isSamePair,
} from "@/lib/outline/comparability";
import type { Bilingual } from "@/lib/platform/bilingual";
import { bySeries, type Indicator, type Use } from "./model";

type Graded = Pick<Indicator, "grades" | "comparability">;

/** A pair of years as the catalogue lists it. `graded` is its own grade; null if it only follows from others. */
export type YearPairLine = Pick<GradedPair, "series" | "earlier" | "later"> & {
  seriesName: Bilingual | null;
  graded: GradedPair | null;
  comparability: Comparability;
};

/** Lists the graded pairs of an indicator, and those of values next to each other that nobody has graded, latest first. */
export function yearPairsOf(indicator: Graded, uses: readonly Use[]): YearPairLine[] {
  const nameOf = (series: string | null) =>
    uses.find((use) => use.series?.code === series)?.series?.name ??
    (series ? { zh: series, en: series } : null);
  const graded = indicator.grades.map((pair) => {
    const { series, earlier, later, grade, note } = pair;
    const comparability = { grade, notes: [note], isDirect: true };
    return { series, earlier, later, seriesName: nameOf(series), graded: pair, comparability };
  });
  return [...graded, ...ungradedOf(indicator, uses)].toSorted(
    (a, b) => b.later - a.later || (b.earlier ?? 0) - (a.earlier ?? 0),
  );
}

function ungradedOf(indicator: Graded, uses: readonly Use[]): YearPairLine[] {
  return bySeries(uses).flatMap(({ series, uses: own }) => {
    const code = series?.code ?? null;
    const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    const pairs = years
      .slice(1)
      .map((later, index) => ({ series: code, earlier: years[index] ?? later, later }));
    return pairs
      .filter((pair) => !gradesOf(indicator.grades, code).some((graded) => isSamePair(graded, pair)))
      .map((pair) => ({
        ...pair,
        seriesName: series?.name ?? null,
        graded: null,
        comparability: comparabilityOf(indicator, pair),
      }));
  });
}
