import type { Grade } from "@/lib/outline/comparability";
import type { Bilingual } from "@/lib/platform/bilingual";
import { releasedComparability } from "@/lib/publication/content/comparability";
import type {
  AcrossYears,
  PublishedIndicator,
  PublishedValue,
} from "@/lib/publication/public-reads/across-years";
import { type ComparisonBlocker, comparisonBlockerOf } from "@/lib/publication/public-reads/change";
import { isDrawn } from "@/lib/publication/public-reads/chart-panels";
import { timeSeriesName } from "@/lib/publication/public-reads/comparison";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { timeSeriesOf } from "@/lib/publication/public-reads/time-series";

/**
 * Two values of a time series and whether they compare. `reason` tells why they do not, null if they do; `notes` are what the
 * office wrote about it.
 */
export type ComparedPair = {
  before: PublishedValue;
  now: PublishedValue;
  grade: Grade;
  reason: ComparisonBlocker["kind"] | null;
  notes: readonly Bilingual[];
};

/**
 * The pairs of a time series with numbers of two years or more. `ends` are its first and last year, null if there are only two.
 * `label` tells it from other series of its indicator.
 */
export type ComparedSeries = {
  indicator: PublishedIndicator;
  id: string;
  label: Bilingual | null;
  neighbours: ComparedPair[];
  ends: ComparedPair | null;
};

export type ComparedTopic = { code: string; name: Bilingual; series: ComparedSeries[] };

/** Returns how the numbers of every indicator compare from year to year, by topic in print order, as the pages compare them. */
export function comparedTopics(across: AcrossYears): ComparedTopic[] {
  return indicatorsByTopic(across).flatMap(({ topic: { code, name }, indicators }) => {
    const series = indicators.flatMap(comparedSeriesOf);
    return series.length > 0 ? [{ code, name, series }] : [];
  });
}

function comparedSeriesOf(indicator: PublishedIndicator): ComparedSeries[] {
  const all = timeSeriesOf(indicator);
  return all.flatMap((timeSeries) => {
    const values = timeSeries.values.filter(({ figure }) => isDrawn(figure.value));
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last || first === last) return [];
    const neighbours = values.slice(1).flatMap((now, index) => {
      const before = values[index];
      return before ? [comparedPair(before, now)] : [];
    });
    return [
      {
        ...{ indicator, id: timeSeries.id, neighbours },
        label: last.figure.series?.name ?? (all.length > 1 ? timeSeriesName(timeSeries) : null),
        ends: values.length > 2 ? comparedPair(first, last) : null,
      },
    ];
  });
}

function comparedPair(before: PublishedValue, now: PublishedValue): ComparedPair {
  const blocker = comparisonBlockerOf(before, now);
  if (blocker) {
    const notes = blocker.kind === "not_comparable" ? blocker.notes : [];
    return { before, now, grade: "not_comparable", reason: blocker.kind, notes };
  }
  const { grade, notes } = releasedComparability(now.figure, { earlier: before.year, later: now.year });
  return { before, now, grade, reason: null, notes };
}

/** Years that follow each other in a series and compare alike, for the same reason. */
export type ComparedRun = Pick<ComparedPair, "grade" | "reason" | "notes"> & { years: number[] };

/** Joins neighbouring pairs that say the same, so that a long series reads as a few runs. */
export function runsOf(neighbours: readonly ComparedPair[]): ComparedRun[] {
  const runs: ComparedRun[] = [];
  for (const { before, now, grade, reason, notes } of neighbours) {
    const last = runs.at(-1);
    if (last && last.reason === reason && last.grade === grade && haveSameWords(last.notes, notes))
      last.years.push(now.year);
    else runs.push({ grade, reason, notes, years: [before.year, now.year] });
  }
  return runs;
}

const haveSameWords = (a: readonly Bilingual[], b: readonly Bilingual[]): boolean =>
  a.length === b.length && a.every((note, index) => note.zh === b[index]?.zh && note.en === b[index]?.en);

/** Counts the pairs of neighbouring years by grade. */
export function countByGrade(topics: readonly ComparedTopic[]): Record<Grade, number> {
  const counts = { comparable: 0, with_reservation: 0, not_comparable: 0 };
  for (const { neighbours } of topics.flatMap(({ series }) => series))
    for (const { grade } of neighbours) counts[grade] += 1;
  return counts;
}
