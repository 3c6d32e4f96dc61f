import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Value } from "@/lib/figures/value";
import { type Comparability, comparabilityOf } from "@/lib/outline/comparability";
import type { OutlineIndicator } from "@/lib/outline/model";

export type Earlier = {
  year: number;
  printed: string;
  value: Value;
  basis: PeriodBasis;
  /** Codes in that report. Values are compared only if the indicator is still the same. */
  indicator: string | null;
  series: string | null;
};

/** An earlier value, with how it compares with the next one after it. */
export type ComparedEarlier = Earlier & { comparability: Comparability };

/** So many earlier reports are read for every figure, however many there are. */
export const nearestReports = 3;

/** By field key, the newest year first. */
export type EarlierValues = ReadonlyMap<string, readonly Earlier[]>;

/** What identifies a figure across years. `indicator`, `series` and `partOf` are codes; a sentence has none. */
export type FigureIdentity = {
  key: string;
  indicator: string | null;
  series: string | null;
  basis: PeriodBasis;
  partOf: string | null;
};

type EarlierFigure = FigureIdentity & Earlier;

/**
 * Matches a report's fields to those of earlier reports by indicator and series; never by key alone, because keys are reused for
 * other figures. Several fields of one indicator in a year are told apart by key, then by `partOf` and `basis`; ambiguous ones
 * stay unmatched. `own` must contain all fields of the report that share an indicator.
 */
export function joinYears(own: readonly FigureIdentity[], earlier: readonly EarlierFigure[]): EarlierValues {
  const joined = new Map<string, Earlier[]>();
  const years = [...new Set(earlier.map(({ year }) => year))].toSorted((a, b) => b - a);
  for (const eachYear of years) {
    const ofYear = earlier.filter(({ year }) => year === eachYear);
    for (const [{ key }, { year, printed, value, basis, indicator, series }] of pairsOf(own, ofYear))
      joined.set(key, [...(joined.get(key) ?? []), { year, printed, value, basis, indicator, series }]);
  }
  return joined;
}

type Pair = [FigureIdentity, EarlierFigure];

function pairsOf(own: readonly FigureIdentity[], before: readonly EarlierFigure[]): Pair[] {
  const byKey = pairByKey(own, before, isSameFigure);
  const isCandidate = (a: FigureIdentity, b: FigureIdentity) => a.indicator !== null && isSameFigure(a, b);
  const rest = unpaired(own, before, byKey);
  const byIndicator = rest.own.flatMap((one): Pair[] => {
    const other = uniqueBestMatch(
      one,
      rest.before.filter((each) => isCandidate(one, each)),
    );
    const back =
      other &&
      uniqueBestMatch(
        other,
        rest.own.filter((each) => isCandidate(other, each)),
      );
    return other && back === one ? [[one, other]] : [];
  });
  const left = unpaired(rest.own, rest.before, byIndicator);
  const isRenamedEdition = (a: FigureIdentity, b: FigureIdentity) =>
    a.series !== null && a.series === b.series;
  return [...byKey, ...byIndicator, ...pairByKey(left.own, left.before, isRenamedEdition)];
}

// A figure that moves into or out of an event block between two years is recognised by its key.
function isSameFigure(a: FigureIdentity, b: FigureIdentity): boolean {
  if (a.indicator !== b.indicator) return false;
  return a.series === b.series || (a.key === b.key && (a.series === null || b.series === null));
}

function pairByKey(
  own: readonly FigureIdentity[],
  before: readonly EarlierFigure[],
  isPair: (a: FigureIdentity, b: EarlierFigure) => boolean,
): Pair[] {
  // A key is there once in a report.
  const byKey = new Map(before.map((each) => [each.key, each]));
  return own.flatMap((one): Pair[] => {
    const other = byKey.get(one.key);
    return other && isPair(one, other) ? [[one, other]] : [];
  });
}

function unpaired(own: readonly FigureIdentity[], before: readonly EarlierFigure[], pairs: readonly Pair[]) {
  const pairedFigures = new Set<FigureIdentity>(pairs.flat());
  return {
    own: own.filter((one) => !pairedFigures.has(one)),
    before: before.filter((one) => !pairedFigures.has(one)),
  };
}

/** Returns the most similar figure; null when two are equally similar. */
function uniqueBestMatch<T extends FigureIdentity>(to: FigureIdentity, among: readonly T[]): T | null {
  const similarity = (one: FigureIdentity) =>
    (one.partOf === to.partOf ? 2 : 0) + (one.basis === to.basis ? 1 : 0);
  const most = Math.max(...among.map(similarity));
  const best = among.filter((one) => similarity(one) === most);
  return best.length === 1 ? (best[0] ?? null) : null;
}

type Indicator = Pick<OutlineIndicator, "code" | "grades" | "comparability">;

/** Returns how an earlier value compares with that of a later year. Values of another indicator never do. */
export function comparabilityWith(
  { year, series, indicator: code }: Earlier,
  later: number,
  indicator: Indicator,
): Comparability {
  if (code !== indicator.code) return { grade: "not_comparable", notes: [], isDirect: false };
  return comparabilityOf(indicator, { series, earlier: year, later });
}

/** Returns earlier values, newest first as they are given, each with how it compares with the next one up to `year`. */
export function comparedEarlier(
  earlier: readonly Earlier[],
  year: number,
  indicator: Indicator,
): ComparedEarlier[] {
  return earlier.map((each, index) => {
    const next = earlier[index - 1]?.year ?? year;
    return { ...each, comparability: comparabilityWith(each, next, indicator) };
  });
}
