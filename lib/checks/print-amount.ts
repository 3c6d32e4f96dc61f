import { ceil, compare, divide, floor } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import { inReadableScale } from "@/lib/figures/readable-scale";
import { isShare } from "./extent";

/** Prints a single number in the unit of `like` and a scale in which it can be read (501家). Null for an interval, and where `like` is a share. */
export function amountInUnitOf(like: Quantity, interval: Interval | null): string | null {
  const value = pointOf(interval);
  if (value === null || isShare(like) || like.amount.includes("/")) return null;
  const { amount, scale } = inReadableScale(value, like.scale);
  return `${amount}${scale}${like.unit}`;
}

/** Returns how many decimal places a recomputed percentage needs beside the stated one: at least 1. */
export function decimalPlacesOf({ amount }: Quantity): number {
  return Math.max(1, /\.(\d+)/.exec(amount)?.[1]?.length ?? 0);
}

export function rounded(decimal: string, places: number): string {
  return divide(decimal, "1", places) ?? decimal;
}

/** Rounds the ends of an interval away from each other, so that it still holds the number; a single number to the nearest. */
export function outward(interval: Interval, places: number): Interval {
  const [low, high] = [interval.low, interval.high];
  if (low && high && compare(low.value, high.value) === 0) {
    const near = { ...low, value: rounded(low.value, places) };
    return { low: near, high: near };
  }
  return {
    low: low && { ...low, value: floor(low.value, places) },
    high: high && { ...high, value: ceil(high.value, places) },
  };
}

function pointOf(interval: Interval | null): string | null {
  const { low = null, high = null } = interval ?? {};
  return low && high && compare(low.value, high.value) === 0 ? low.value : null;
}
