import { baseIntervalOf, measureOf } from "./compare";
import { add, compare, divide, negate } from "./decimal";
import { intervalOf } from "./interval";
import type { Bound, Interval } from "./interval";
import type { Quantity } from "./quantity-shape";

/** Digits after the point of a quotient that does not end. */
const places = 12;

/** The sum of quantities of one measure as an interval; null when one is vague or measures something else, or none is given. */
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
 * part ÷ base as a plain ratio (592 of 1480 → 0.4), to 12 digits after the point. Null when either is vague or negative, or the
 * base may be 0. The two may have different units: a price per item is a ratio too.
 */
export function ratioOf(part: Quantity, base: Quantity): Interval | null {
  const [over, under] = [intervalOf(part), intervalOf(base)];
  if (!over || !under || !isPositive(under.low) || !over.low || compare(over.low.value, "0") < 0) return null;
  return { low: divideBounds(over.low, under.high, "0"), high: divideBounds(over.high, under.low, null) };
}

/** Growth from `before` to `now` as a plain ratio (100 to 112 → 0.12); null where `ratioOf` is. */
export function growthOf(now: Quantity, before: Quantity): Interval | null {
  const ratio = measureOf(now) === measureOf(before) ? ratioOf(now, before) : null;
  const one: Bound = { value: "1", open: false };
  return ratio && subtractIntervals(ratio, { low: one, high: one });
}

function addBounds(a: Bound | null, b: Bound | null): Bound | null {
  return a && b && { value: add(a.value, b.value), open: a.open || b.open };
}

function divideBounds(over: Bound | null, under: Bound | null, unbounded: string | null): Bound | null {
  if (over && !under) return unbounded === null ? null : { value: unbounded, open: true };
  const value = over && under ? divide(over.value, under.value, places) : null;
  return value === null || !over || !under ? null : { value, open: over.open || under.open };
}

function isPositive(bound: Bound | null): boolean {
  return bound !== null && compare(bound.value, "0") > 0;
}
