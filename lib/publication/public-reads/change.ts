import { numbersOf } from "@/lib/checks/compared";
import { isShare } from "@/lib/checks/extent";
import { rounded } from "@/lib/checks/print-amount";
import { compareQuantities, measureOf } from "@/lib/figures/compare";
import { compare, divide, negate, shift, subtract } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import { zerosOf } from "@/lib/figures/scale";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { PublishedIndicator, PublishedValue } from "./across-years";
import { spanOf } from "./change-span";

type Break = { year: number; note: Bilingual };

/** Why two values of one indicator are not comparable. */
export type ComparisonBlocker =
  { kind: "break"; from: Break } | { kind: "basis" } | { kind: "months" } | { kind: "unit" };

/**
 * The change from one published value to another. `by` is the difference; null unless both are exact. `percent` has a sign; for
 * inexact values it is an unsigned range. `unclear` means that inexact values overlap.
 */
export type Change =
  | { kind: "up" | "down"; by: Quantity | null; percent: Bilingual | null }
  | { kind: "same" | "unclear" }
  | ComparisonBlocker;

/** Returns the change between two values of an indicator; null if either has no number or they are ordinal. */
export function changeBetween(
  before: PublishedValue,
  now: PublishedValue,
  breaks: PublishedIndicator["breaks"],
): Change | null {
  const [from, to] = numbersOf([before.figure.value, now.figure.value]) ?? [];
  if (!from || !to || from.qualifier === "ordinal") return null;
  return comparisonBlockerOf(before, now, breaks) ?? changeOf(from, to);
}

/** Returns why two values are not comparable: a break between them, another period basis, other months or another unit. */
export function comparisonBlockerOf(
  before: PublishedValue,
  now: PublishedValue,
  breaks: PublishedIndicator["breaks"],
): ComparisonBlocker | null {
  const between = breaks.find(({ year }) => year > before.year && year <= now.year);
  if (between) return { kind: "break", from: between };
  const [a, b] = [before.figure, now.figure];
  if (a.period.basis !== b.period.basis) return { kind: "basis" };
  if (a.period.basis === "part_year" && monthsOf(a) !== monthsOf(b)) return { kind: "months" };
  const [from, to] = numbersOf([a.value, b.value]) ?? [];
  return from && to && measureOf(from) !== measureOf(to) ? { kind: "unit" } : null;
}

const monthsOf = ({ period }: PublishedValue["figure"]): string =>
  `${period.start?.slice(5) ?? ""}/${period.end?.slice(5) ?? ""}`;

function changeOf(from: Quantity, to: Quantity): Change | null {
  const order = compareQuantities(to, from);
  if (order === "equal") return { kind: "same" };
  if (order === "overlapping") return { kind: "unclear" };
  if (order === "incomparable") return { kind: "unit" };
  const kind = order === "greater" ? "up" : "down";
  if (isPlain(from) && isPlain(to)) return { kind, by: difference(from, to), percent: growth(from, to) };
  return { kind, by: null, percent: spanOf(kind, from, to) };
}

/** Returns the difference of two exact numbers in scale and unit of the later one; for shares, in percentage points. */
function difference(from: Quantity, to: Quantity): Quantity | null {
  if (isShare(to) && (from.unit !== "%" || to.unit !== "%")) return null;
  const amount = shift(magnitude(subtract(exactly(to), exactly(from))), -zerosOf(to.scale));
  const unit = isShare(to) ? "个百分点" : to.unit;
  return { amount, scale: to.scale, qualifier: "exact", word: "", unit };
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
