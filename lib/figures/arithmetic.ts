import { baseIntervalOf, measureOf } from "./compare";
import { add, compare, divide, negate } from "./decimal";
import type { Bound, Interval } from "./interval";
import type { Quantity } from "./quantity-shape";

const places = 12;

/** Returns the sum as an interval; null when none is given, one is vague, or they measure different things. */
export function sumOf(quantities: readonly Quantity[]): Interval | null {
  const [first, ...rest] = quantities;
  let sum = first ? baseIntervalOf(first) : null;
  for (const quantity of rest) {
    const interval = first && measureOf(first) === measureOf(quantity) ? baseIntervalOf(quantity) : null;
    sum = sum && interval && addIntervals(sum, interval);
  }
  return sum;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: addBounds(a.low, b.low), high: addBounds(a.high, b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  const turned = (bound: Bound | null): Bound | null => bound && { ...bound, value: negate(bound.value) };
  return addIntervals(a, { low: turned(b.high), high: turned(b.low) });
}

/**
 * Returns part ÷ base as a plain ratio (592 of 1480 → 0.4), to 12 decimal places. Null when either is vague or negative, or
 * the base may be 0. Each is taken in the base of its measure, so 5‰ of 0.5% is 1; the units may differ, as in a price per
 * item.
 */
export function ratioOf(part: Quantity, base: Quantity): Interval | null {
  return divideIntervals(baseIntervalOf(part), baseIntervalOf(base));
}

/** Returns the growth as a plain ratio (100 to 112 → 0.12). Null as for `ratioOf`, and for different measures. */
export function growthOf(now: Quantity, before: Quantity): Interval | null {
  if (measureOf(now) !== measureOf(before)) return null;
  return growthBetween(baseIntervalOf(now), baseIntervalOf(before));
}

/** Returns over ÷ under as a plain ratio; null when either is unknown or may be negative, or `under` may be 0. */
export function divideIntervals(over: Interval | null, under: Interval | null): Interval | null {
  if (!over?.low || !under?.low) return null;
  if (compare(over.low.value, "0") < 0 || compare(under.low.value, "0") <= 0) return null;
  const low = under.high ? quotient(over.low, under.high) : { value: "0", open: true };
  return { low, high: over.high && quotient(over.high, under.low) };
}

export function growthBetween(now: Interval | null, before: Interval | null): Interval | null {
  const ratio = divideIntervals(now, before);
  return ratio && subtractIntervals(ratio, pointAt("1"));
}

export function pointAt(value: string): Interval {
  return { low: { value, open: false }, high: { value, open: false } };
}

function quotient(over: Bound, under: Bound): Bound {
  return { value: divide(over.value, under.value, places) ?? "0", open: over.open || under.open };
}

function addBounds(a: Bound | null, b: Bound | null): Bound | null {
  return a && b && { value: add(a.value, b.value), open: a.open || b.open };
}
