import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Value } from "@/lib/figures/value";

/** What an earlier report printed for the same thing. */
export type Earlier = {
  year: number;
  printed: string;
  value: Value;
  basis: PeriodBasis;
  /** The edition of an event may change its indicator from a number to a name; such values are never compared. */
  indicator: string | null;
};

/** By field key, the newest year first. */
export type EarlierValues = ReadonlyMap<string, readonly Earlier[]>;

/** What a field stands for: an indicator, and within an event its series. Code of either; a sentence has none. */
export type Standpoint = {
  key: string;
  indicator: string | null;
  series: string | null;
  basis: PeriodBasis;
  /** Code of the indicator that it is a part of. */
  partOf: string | null;
};

type Before = Standpoint & Earlier;

/**
 * Joins a report's fields to those of earlier ones: by indicator and series, never by the key alone, for keys are given
 * anew. Where a year has several fields of one indicator, the key tells them apart, then what they are a part of and their
 * period; where that leaves a doubt, nothing is joined. `own` must hold every field of the report that shares an indicator
 * with another in it.
 */
export function joinYears(own: readonly Standpoint[], before: readonly Before[]): EarlierValues {
  const joined = new Map<string, Earlier[]>();
  const years = [...new Set(before.map(({ year }) => year))].toSorted((a, b) => b - a);
  for (const each of years) {
    const ofYear = before.filter(({ year }) => year === each);
    for (const [{ key }, { year, printed, value, basis, indicator }] of pairsOf(own, ofYear))
      joined.set(key, [...(joined.get(key) ?? []), { year, printed, value, basis, indicator }]);
  }
  return joined;
}

type Pair = [Standpoint, Before];

function pairsOf(own: readonly Standpoint[], before: readonly Before[]): Pair[] {
  const byKey = paired(own, before, (a, b) => a.key === b.key && isSameThing(a, b));
  const likely = (a: Standpoint, b: Standpoint) => a.indicator !== null && isSameThing(a, b);
  const free = without(own, before, byKey);
  const byKind = free.own.flatMap((one): Pair[] => {
    const other = onlyLikest(
      one,
      free.before.filter((each) => likely(one, each)),
    );
    const back =
      other &&
      onlyLikest(
        other,
        free.own.filter((each) => likely(other, each)),
      );
    return other && back === one ? [[one, other]] : [];
  });
  const left = without(free.own, free.before, byKind);
  const isRenamedEdition = (a: Standpoint, b: Standpoint) =>
    a.key === b.key && a.series !== null && a.series === b.series;
  return [...byKey, ...byKind, ...paired(left.own, left.before, isRenamedEdition)];
}

// A figure may stand in an event's card one year and in plain text the next: its key then says that it is the same.
function isSameThing(a: Standpoint, b: Standpoint): boolean {
  if (a.indicator !== b.indicator) return false;
  return a.series === b.series || (a.key === b.key && (a.series === null || b.series === null));
}

function paired(
  own: readonly Standpoint[],
  before: readonly Before[],
  isPair: (a: Standpoint, b: Before) => boolean,
): Pair[] {
  return own.flatMap((one): Pair[] => {
    const other = before.find((each) => isPair(one, each));
    return other ? [[one, other]] : [];
  });
}

function without(own: readonly Standpoint[], before: readonly Before[], pairs: readonly Pair[]) {
  const taken = new Set<Standpoint>(pairs.flat());
  return {
    own: own.filter((one) => !taken.has(one)),
    before: before.filter((one) => !taken.has(one)),
  };
}

/** The one that is most alike; null where two are as much. */
function onlyLikest<T extends Standpoint>(to: Standpoint, among: readonly T[]): T | null {
  const likeness = (one: Standpoint) => (one.partOf === to.partOf ? 2 : 0) + (one.basis === to.basis ? 1 : 0);
  const most = Math.max(...among.map(likeness));
  const likest = among.filter((one) => likeness(one) === most);
  return likest.length === 1 ? (likest[0] ?? null) : null;
}

/** The value of the nearest earlier report that can be compared: same indicator, and no break between. */
export function comparableIn(
  earlier: readonly Earlier[],
  year: number,
  indicator: { code: string; breaks: readonly { year: number }[] },
): Earlier | null {
  const [last] = earlier;
  if (!last || last.indicator !== indicator.code) return null;
  const isBroken = indicator.breaks.some((since) => since.year > last.year && since.year <= year);
  return isBroken ? null : last;
}
