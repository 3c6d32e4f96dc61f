import { compare, shift } from "./decimal";
import { findUnit } from "./find-unit";
import { intervalOf } from "./interval";
import type { Bound, Interval } from "./interval";
import { fractionOf } from "./numeral";
import type { Quantity } from "./quantity-shape";

/** `equal`: the same single number. `overlapping`: undecided. `incomparable`: vague, or of different measures. */
export type Comparison = "less" | "greater" | "equal" | "overlapping" | "incomparable";

/**
 * Compares two quantities as intervals (see `intervalOf`). Units must have the same measure: 项 and 个 do, 人 and 人次 or % and
 * 个百分点 do not. Fractions, %, ‰ and 成 are converted. A missing unit matches only a missing unit (see `withUnit`).
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (measureOf(a) !== measureOf(b)) return "incomparable";
  const [left, right] = [baseIntervalOf(a), baseIntervalOf(b)];
  return left && right ? compareIntervals(left, right) : "incomparable";
}

export function compareIntervals(a: Interval, b: Interval): Exclude<Comparison, "incomparable"> {
  if (isBelow(a.high, b.low)) return "less";
  if (isBelow(b.high, a.low)) return "greater";
  return isPoint(a) && isPoint(b) ? "equal" : "overlapping";
}

/**
 * Whether both state the same value, however printed: 1万人 and 10000人, 超6万 and 逾6万; vague ones by their words. Unlike `equal`,
 * true for inexact figures too, so it finds figures that were not updated since last year.
 */
export function isSameValue(a: Quantity, b: Quantity): boolean {
  if (measureOf(a) !== measureOf(b) || a.qualifier !== b.qualifier) return false;
  const [left, right] = [baseIntervalOf(a), baseIntervalOf(b)];
  if (!left || !right) return left === right && a.word === b.word;
  return isSameBound(left.low, right.low) && isSameBound(left.high, right.high);
}

/** Returns the unit's dimension, "share" for a fraction, or the unit itself when it is not in the catalogue. */
export function measureOf({ unit, amount }: Pick<Quantity, "unit" | "amount">): string {
  if (unit === "") return fractionOf(amount) ? "share" : "";
  const known = findUnit(unit);
  return known && known.dimension !== "itself" ? known.dimension : (known?.sign ?? unit);
}

/** Dimensions in which units are but other words for one thing: 位 and 名 are persons alike, 40% and 2/5 the same share. */
const sameInAnyUnit: ReadonlySet<string> = new Set(["person", "share"]);

/** Whether both count the same in the same unit. 项 and 个, or 个国家 and 个国家和地区, have a measure in common but not a unit. */
export function hasSameUnit(a: Quantity, b: Quantity): boolean {
  const [measure, other] = [measureOf(a), measureOf(b)];
  if (measure !== other) return false;
  const signOf = ({ unit }: Quantity) => findUnit(unit)?.sign ?? unit;
  return sameInAnyUnit.has(measure) || signOf(a) === signOf(b);
}

/** Returns the interval in the base of its measure: shares as plain ratios (40% → 0.4), all else in its unit. */
export function baseIntervalOf(quantity: Quantity, toInterval = intervalOf): Interval | null {
  const interval = toInterval(quantity);
  const zeros = { "%": -2, "‰": -3, 成: -1 }[quantity.unit] ?? 0;
  const moved = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: shift(bound.value, zeros) };
  return interval && { low: moved(interval.low), high: moved(interval.high) };
}

function isBelow(high: Bound | null, low: Bound | null): boolean {
  if (!high || !low) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}

function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low.value, high.value) === 0;
}

function isSameBound(a: Bound | null, b: Bound | null): boolean {
  if (!a || !b) return a === b;
  return a.open === b.open && compare(a.value, b.value) === 0;
}
