import { addIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, compareIntervals, measureOf } from "@/lib/figures/compare";
import { shift } from "@/lib/figures/decimal";
import { intervalOf, roundingIntervalOf } from "@/lib/figures/quantity";
import type { Interval, Quantity } from "@/lib/figures/quantity";

type Bound = NonNullable<Interval["low"]>;

/**
 * Returns the interval of the true number, in the base of its measure (40% → 0.4); null when vague. Numbers with decimals or
 * a scale, and percentages, count as rounded: 6.5万 is [64500, 65500). A plain whole number (506家) is exact.
 */
export function extentOf(quantity: Quantity): Interval | null {
  return baseIntervalOf(quantity, isRounded(quantity) ? halfOpenRounding : intervalOf);
}

/** Returns the values that round to a stated share or growth: 40% → [0.395, 0.405]. */
export function roundingExtentOf(quantity: Quantity): Interval | null {
  const zeros = measureOf(quantity) === "percentage_point" ? -2 : 0;
  return shiftInterval(baseIntervalOf(quantity, roundingIntervalOf), zeros);
}

export function sumOfExtents(quantities: readonly Quantity[]): Interval | null {
  if (new Set(quantities.map(measureOf)).size !== 1) return null;
  return quantities.map(extentOf).reduce((sum, extent) => sum && extent && addIntervals(sum, extent));
}

export function shiftInterval(interval: Interval | null, zeros: number): Interval | null {
  const moved = (bound: Bound | null): Bound | null =>
    bound && { ...bound, value: shift(bound.value, zeros) };
  return interval && { low: moved(interval.low), high: moved(interval.high) };
}

/** Whether no number lies in both. False when either is unknown. */
export function areDisjoint(a: Interval | null, b: Interval | null): boolean {
  return a !== null && b !== null && ["less", "greater"].includes(compareIntervals(a, b));
}

/** Whether the quantity is a share or a difference of shares, whose change is in percentage points. */
export function isShare(quantity: Quantity): boolean {
  return ["share", "percentage_point"].includes(measureOf(quantity));
}

function isRounded(quantity: Quantity): boolean {
  const { qualifier, end, scale, amount, unit } = quantity;
  if (qualifier !== "exact" || end) return false;
  return scale !== "" || amount.includes(".") || (isShare(quantity) && unit !== "");
}

// Half-open, as otherwise 6.4万 and 6.5万 would meet at 64500 and never differ.
function halfOpenRounding(quantity: Quantity): Interval | null {
  const around = roundingIntervalOf(quantity);
  return around && { low: around.low, high: around.high && { ...around.high, open: true } };
}
