import { numbersOf } from "@/lib/checks/compared";
import { isShare } from "@/lib/checks/extent";
import { rounded } from "@/lib/checks/print-amount";
import { compareQuantities, measureOf } from "@/lib/figures/compare";
import { compare, divide, negate, shift, subtract } from "@/lib/figures/decimal";
import { decimalOf } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import { zerosOf } from "@/lib/figures/scale";
import type { PublishedIndicator, PublishedValue } from "./across-years";
import { spanOf } from "./change-span";
import type { Bilingual } from "@/lib/platform/bilingual";

type Break = { year: number; note: Bilingual };

/** Why two values of one indicator are not to be compared. */
export type Obstacle =
  { kind: "break"; from: Break } | { kind: "basis" } | { kind: "months" } | { kind: "unit" };

/**
 * From one published value to the next. `by`: how much, where both are exact; `percent`: in percent with its sign, or where they
 * are inexact a span without one. `unclear`: they may be either. Null for what has no number.
 */
export type Change =
  | { kind: "up" | "down"; by: Quantity | null; percent: Bilingual | null }
  | { kind: "same" | "unclear" }
  | Obstacle;

export function changeBetween(
  before: PublishedValue,
  now: PublishedValue,
  breaks: PublishedIndicator["breaks"],
): Change | null {
  const [from, to] = numbersOf([before.figure.value, now.figure.value]) ?? [];
  if (!from || !to || from.qualifier === "ordinal") return null;
  return obstacleBetween(before, now, breaks) ?? changeOf(from, to);
}

/** What keeps the years from being joined: a break between, another basis, other months of the year, another unit. */
export function obstacleBetween(
  before: PublishedValue,
  now: PublishedValue,
  breaks: PublishedIndicator["breaks"],
): Obstacle | null {
  const from = breaks.find(({ year }) => year > before.year && year <= now.year);
  if (from) return { kind: "break", from };
  const [a, b] = [before.figure, now.figure];
  if (a.period.basis !== b.period.basis) return { kind: "basis" };
  if (a.period.basis === "part_year" && monthsOf(a) !== monthsOf(b)) return { kind: "months" };
  const [one, other] = numbersOf([a.value, b.value]) ?? [];
  return one && other && measureOf(one) !== measureOf(other) ? { kind: "unit" } : null;
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

/** How far apart two exact numbers lie, printed like the later one; shares by percentage points. */
function difference(from: Quantity, to: Quantity): Quantity | null {
  if (isShare(to) && (from.unit !== "%" || to.unit !== "%")) return null;
  const amount = shift(magnitude(subtract(exactly(to), exactly(from))), -zerosOf(to.scale));
  const unit = isShare(to) ? "个百分点" : to.unit;
  return { amount, scale: to.scale, qualifier: "exact", word: "", unit };
}

/** Growth as the two printed numbers give it, in percent: +29.5%. Null for shares, and from 0. */
function growth(from: Quantity, to: Quantity): Bilingual | null {
  const ratio = isShare(to) ? null : divide(subtract(exactly(to), exactly(from)), exactly(from), places);
  if (ratio === null) return null;
  const percent = rounded(shift(ratio, 2), 1);
  const words = `${compare(percent, "0") < 0 ? "−" : "+"}${magnitude(percent)}%`;
  return { zh: words, en: words };
}

const places = 12;
const exactly = (quantity: Quantity): string => decimalOf(quantity) ?? "0";
const magnitude = (decimal: string): string => (compare(decimal, "0") < 0 ? negate(decimal) : decimal);

function isPlain({ qualifier, end, amount }: Quantity): boolean {
  return qualifier === "exact" && !end && /^[\d.]+$/.test(amount);
}
