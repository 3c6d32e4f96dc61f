import { numbersOf } from "@/lib/checks/compared";
import { isShare } from "@/lib/checks/extent";
import { rounded } from "@/lib/checks/print-amount";
import { compareQuantities, hasSameUnit, measureOf } from "@/lib/figures/compare";
import { compare, divide, negate, shift, subtract } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Bilingual } from "@/lib/platform/bilingual";
import { releasedComparability } from "../content/comparability";
import { unitInEnglishOf } from "../content/figure-english";
import type { PublishedValue } from "./across-years";
import { type Span, spanOf } from "./change-span";
import { differenceBetween } from "./difference";

type Notes = readonly Bilingual[];

/** Why two values of one indicator are not compared. `notes` say why they were graded so. */
export type ComparisonBlocker =
  { kind: "not_comparable"; notes: Notes } | { kind: "basis" } | { kind: "months" } | { kind: "unit" };

type Difference = Movement | { kind: "same" | "unclear" };

/** `unitInEnglish` is what the unit of `by` is called in English; undefined for its usual name. */
type Movement = {
  kind: "up" | "down";
  by: Quantity | null;
  percent: Bilingual | null;
  limit?: Span["limit"];
  unitInEnglish?: UnitInEnglish | undefined;
};

/**
 * The change from one published value to another. `by` is the difference; null unless both are exact. `percent` has a sign; for
 * inexact values it is unsigned, and a `limit` says that only one end of it is known. Their direction is by `compareQuantities`,
 * which takes the words as usually meant; `unclear` means that this does not decide it. `reservations` belong to every mention
 * of the change; there are none if the values are fully comparable.
 */
export type Change = (Difference & { reservations: Notes }) | ComparisonBlocker;

/** Returns the change between two values of an indicator; null if either has no number or they are ordinal. */
export function changeBetween(before: PublishedValue, now: PublishedValue): Change | null {
  const [from, to] = numbersOf([before.figure.value, now.figure.value]) ?? [];
  if (!from || !to || from.qualifier === "ordinal") return null;
  const blocker = comparisonBlockerOf(before, now);
  if (blocker) return blocker;
  const difference = changeOf(from, to, unitInEnglishOf(now.figure));
  return difference.kind === "unit"
    ? difference
    : { ...difference, reservations: reservationsOf(before, now) };
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

function changeOf(
  from: Quantity,
  to: Quantity,
  unitInEnglish?: UnitInEnglish,
): Difference | { kind: "unit" } {
  const order = compareQuantities(to, from);
  if (order === "equal") return { kind: "same" };
  if (order === "overlapping") return { kind: "unclear" };
  if (order === "incomparable") return { kind: "unit" };
  const kind = order === "greater" ? "up" : "down";
  if (isPlain(from) && isPlain(to))
    return { kind, by: differenceBetween(from, to), percent: growth(from, to), unitInEnglish };
  return { kind, by: null, percent: null, ...spanOf(kind, from, to) };
}

/** Returns the growth in percent with one decimal and a sign (+29.5%). Null for shares, or if it starts from 0. */
function growth(from: Quantity, to: Quantity): Bilingual | null {
  const ratio = isShare(to)
    ? null
    : divide(subtract(exactly(to), exactly(from)), exactly(from), decimalPlaces);
  if (ratio === null) return null;
  const percent = rounded(shift(ratio, 2), 1);
  const words = `${compare(percent, "0") < 0 ? "−" : "+"}${magnitude(percent)}%`;
  return { zh: words, en: words };
}

const decimalPlaces = 12;
const exactly = (quantity: Quantity): string => decimalOf(quantity) ?? "0";
const magnitude = (decimal: string): string => (compare(decimal, "0") < 0 ? negate(decimal) : decimal);

function isPlain({ qualifier, end, amount }: Quantity): boolean {
  return qualifier === "exact" && !end && /^[\d.]+$/.test(amount);
}
