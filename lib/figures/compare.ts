import { compare, shift } from "./decimal";
import { findUnit } from "./find-unit";
import { intervalOf } from "./interval";
import type { Bound, Interval } from "./interval";
import { fractionOf } from "./numeral";
import type { Quantity } from "./quantity-shape";

/** `equal`: the same single number. `overlapping`: may be either. `incomparable`: vague, or of different units. */
export type Comparison = "less" | "greater" | "equal" | "overlapping" | "incomparable";

/**
 * Compares two quantities as intervals (see `intervalOf`). Units must measure the same thing: 项 and 个, 人 and 名 do,
 * 人 and 人次 or % and 个百分点 do not. A fraction, %, ‰ and 成 are brought to one base. A missing unit matches only a missing
 * unit: supply the field's first (`withUnit`).
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (measureOf(a) !== measureOf(b)) return "incomparable";
  const [left, right] = [baseIntervalOf(a), baseIntervalOf(b)];
  return left && right ? compareIntervals(left, right) : "incomparable";
}

/** Compares two intervals without regard to what they measure. */
export function compareIntervals(a: Interval, b: Interval): Exclude<Comparison, "incomparable"> {
  if (liesBelow(a.high, b.low)) return "less";
  if (liesBelow(b.high, a.low)) return "greater";
  return isPoint(a) && isPoint(b) ? "equal" : "overlapping";
}

/**
 * Whether both say the same, in whatever print: 1万人 and 10000人, 超6万 and 逾6万; vague ones when their words are the same.
 * Unlike `equal`, this holds for inexact figures too, and so finds a figure left as it was last year.
 */
export function sameValue(a: Quantity, b: Quantity): boolean {
  if (measureOf(a) !== measureOf(b) || a.qualifier !== b.qualifier) return false;
  const [left, right] = [baseIntervalOf(a), baseIntervalOf(b)];
  if (!left || !right) return left === right && a.word === b.word;
  return sameBound(left.low, right.low) && sameBound(left.high, right.high);
}

/** What the quantity measures: its unit's dimension, "share" for a fraction, its unit itself when that is not in the catalogue. */
export function measureOf({ unit, amount }: Quantity): string {
  if (unit === "") return fractionOf(amount) ? "share" : "";
  return findUnit(unit)?.dimension ?? unit;
}

/** The interval in the base of its measure: shares as plain ratios (40% → 0.4), all else in the unit itself. */
export function baseIntervalOf(quantity: Quantity, read = intervalOf): Interval | null {
  const interval = read(quantity);
  const zeros = { "%": -2, "‰": -3, 成: -1 }[quantity.unit] ?? 0;
  const moved = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: shift(bound.value, zeros) };
  return interval && { low: moved(interval.low), high: moved(interval.high) };
}

function liesBelow(high: Bound | null, low: Bound | null): boolean {
  if (!high || !low) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low.value, high.value) === 0;
}

function sameBound(a: Bound | null, b: Bound | null): boolean {
  if (!a || !b) return a === b;
  return a.open === b.open && compare(a.value, b.value) === 0;
}
