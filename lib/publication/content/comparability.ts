import { type Comparability, comparabilityOf, type GradedPair, gradesOf } from "@/lib/outline/comparability";
import type { OutlineIndicator } from "@/lib/outline/model";
import type { ReleasedComparability, ReleasedFigure } from "./model";

type FiguresOfYear = { year: number; series: string | null; earlierYears: readonly number[] };

/**
 * Returns how a figure compares with each earlier year that has it, nearest first; null if the catalogue says nothing of
 * how its years compare.
 */
export function comparabilityToRelease(
  indicator: OutlineIndicator,
  { year, series, earlierYears }: FiguresOfYear,
): ReleasedComparability[] | null {
  const graded = gradesOf(indicator.grades, series).filter(({ later }) => later <= year);
  const isMentioned = graded.length > 0 || indicator.comparability !== null;
  if (!isMentioned || earlierYears.length === 0) return null;
  return earlierYears
    .toSorted((a, b) => b - a)
    .map((earlier) => ({ year: earlier, ...comparabilityOf(indicator, { series, earlier, later: year }) }));
}

/** Returns the breaks in a figure's series up to its year. */
export function breaksToRelease(
  indicator: OutlineIndicator,
  { year, series }: Omit<FiguresOfYear, "earlierYears">,
) {
  return gradesOf(indicator.grades, series)
    .filter(({ earlier, later }) => earlier === null && later <= year)
    .map(({ later, note }) => ({ year: later, note }));
}

/**
 * Returns how a released figure compares with its value of an earlier year, as its own release says. A release that does not
 * mention that year tells by its breaks and its note on comparability.
 */
export function releasedComparability(
  { comparability, indicator, series }: ReleasedFigure,
  { earlier, later }: { earlier: number; later: number },
): Comparability {
  const stated = comparability?.find(({ year }) => year === earlier);
  if (stated) return stated;
  const breaks = (indicator.breaks ?? []).map(({ year, note }): GradedPair => ({
    series: null,
    earlier: null,
    later: year,
    grade: "not_comparable",
    note,
  }));
  return comparabilityOf(
    { grades: breaks, comparability: indicator.comparability },
    { series: series?.code ?? null, earlier, later },
  );
}

/** Returns how a released figure compares with the last value before it; null if its release does not say. */
export function comparabilityWithLast(
  figure: Pick<ReleasedFigure, "comparability">,
): ReleasedComparability | null {
  const [nearest = null] = (figure.comparability ?? []).toSorted((a, b) => b.year - a.year);
  return nearest;
}

/** Whether a series breaks at a released figure: it is not comparable with the last value before it. */
export function isSeriesBreak(figure: Pick<ReleasedFigure, "comparability">): boolean {
  return comparabilityWithLast(figure)?.grade === "not_comparable";
}
