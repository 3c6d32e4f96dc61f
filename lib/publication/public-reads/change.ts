import type { ValueChange } from "@/lib/checks/change/model";
import { valueChange } from "@/lib/checks/change/value-change";
import { numbersOf } from "@/lib/checks/compared";
import { hasSameUnit, measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { releasedComparability } from "../content/comparability";
import { unitInEnglishOf } from "../content/figure-english";
import type { PublishedValue } from "./across-years";

type Notes = readonly Bilingual[];

/** Why two values of one indicator are not compared. `notes` say why they were graded so. */
export type ComparisonBlocker =
  { kind: "not_comparable"; notes: Notes } | { kind: "basis" } | { kind: "months" } | { kind: "unit" };

/**
 * The change from one published value to another. `reservations` belong to every mention of it; there are none if the values are
 * fully comparable.
 */
export type Change = (Exclude<ValueChange, { kind: "unit" }> & { reservations: Notes }) | ComparisonBlocker;

/** Returns the change between two values of an indicator; null if either has no number or they are ordinal. */
export function changeBetween(before: PublishedValue, now: PublishedValue): Change | null {
  const change = valueChange(before.figure.value, now.figure.value, {
    isGraded: comparabilityBetween(before, now).isDirect,
    unitInEnglish: unitInEnglishOf(now.figure),
  });
  if (!change) return null;
  const blocker = comparisonBlockerOf(before, now);
  if (blocker) return blocker;
  return change.kind === "unit" ? { kind: "unit" } : { ...change, reservations: reservationsOf(before, now) };
}

/**
 * Returns why two values are not comparable: graded so, another period basis, other months or another unit. Another unit of the
 * same measure (项, 个) is no obstacle if the pair itself was graded comparable.
 */
export function comparisonBlockerOf(before: PublishedValue, now: PublishedValue): ComparisonBlocker | null {
  const { grade, notes, isDirect } = comparabilityBetween(before, now);
  if (grade === "not_comparable") return { kind: "not_comparable", notes };
  const [a, b] = [before.figure, now.figure];
  if (a.period.basis !== b.period.basis) return { kind: "basis" };
  if (a.period.basis === "part_year" && monthsOf(a) !== monthsOf(b)) return { kind: "months" };
  const [from, to] = numbersOf([a.value, b.value]) ?? [];
  if (!from || !to) return null;
  const isSameUnit = isDirect ? measureOf(from) === measureOf(to) : hasSameUnit(from, to);
  return isSameUnit ? null : { kind: "unit" };
}

/** Returns the notes of a pair that is comparable with reservation. */
export function reservationsOf(before: PublishedValue, now: PublishedValue): Notes {
  const { grade, notes } = comparabilityBetween(before, now);
  return grade === "with_reservation" ? notes : [];
}

function comparabilityBetween(before: PublishedValue, now: PublishedValue) {
  return releasedComparability(now.figure, { earlier: before.year, later: now.year });
}

const monthsOf = ({ period }: PublishedValue["figure"]): string =>
  `${period.start?.slice(5) ?? ""}/${period.end?.slice(5) ?? ""}`;
