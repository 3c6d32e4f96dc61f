import { compare, divide, subtract } from "./decimal";
import { intervalOf } from "./interval";
import type { Bound, Interval } from "./interval";
import type { Qualifier } from "./qualifier";
import type { Quantity } from "./quantity-shape";
import { isNegative } from "./quantity-value";

/** The side of the printed number on which the true one may lie without a known end. */
export type OpenSide = "above" | "below" | "either";

const openSides: Partial<Record<Qualifier, OpenSide>> = {
  over: "above",
  more_than: "above",
  at_least: "above",
  nearly: "below",
  up_to: "below",
  about: "either",
};
const opposite = { above: "below", below: "above", either: "either" } as const;

/** Returns the open side of an inexact number (超150 → above, 近2000 → below, 约1/4 → either); null for all others. */
export function openSideOf(quantity: Quantity): OpenSide | null {
  const side = openSides[quantity.qualifier] ?? null;
  return side && isNegative(quantity) ? opposite[side] : side;
}

/**
 * Returns the interval that a printed number itself states, with null for an end that it does not: 超150 is above 150 without
 * an upper end, 约2000 has neither. Only a printed range (100—120个) and an exact number have both. Unlike `intervalOf`, it
 * assumes nothing, so what is computed from it may be published.
 */
export function knownIntervalOf(quantity: Quantity): Interval | null {
  const interval = intervalOf(quantity);
  const side = openSideOf(quantity);
  if (!interval || !side) return interval;
  return { low: side === "above" ? interval.low : null, high: side === "below" ? interval.high : null };
}

/**
 * Returns the growth as a plain ratio (100 to 112 → 0.12) with the ends that the printed numbers state: from 1340 to 超2000 it
 * has a lower end only. Null if neither end is known, or a number may be 0 or negative.
 */
export function knownGrowth(now: Quantity, before: Quantity): Interval | null {
  const [to, from] = [knownIntervalOf(now), knownIntervalOf(before)];
  if (!to || !from || isNegative(now) || isNegative(before)) return null;
  const low = growthTo(to.low, from.high);
  const high = growthTo(to.high, from.low);
  return low || high ? { low, high } : null;
}

const decimalPlaces = 12;

function growthTo(to: Bound | null, from: Bound | null): Bound | null {
  if (!to || !from || compare(from.value, "0") <= 0) return null;
  const ratio = divide(to.value, from.value, decimalPlaces) ?? "0";
  return { value: subtract(ratio, "1"), open: to.open || from.open };
}
