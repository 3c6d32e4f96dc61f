import { compare, divide, shift } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import { zerosOf } from "@/lib/figures/scale";
import { isShare } from "./extent";

/** Prints a single number in the scale and unit of `like` (501家). Null for an interval, and where `like` is a share. */
export function amountInUnitOf(like: Quantity, interval: Interval | null): string | null {
  const value = pointOf(interval);
  if (value === null || isShare(like) || like.amount.includes("/")) return null;
  return `${shift(value, -zerosOf(like.scale))}${like.scale}${like.unit}`;
}

/** Returns how many decimal places a recomputed percentage needs beside the stated one: at least 1. */
export function decimalPlacesOf({ amount }: Quantity): number {
  return Math.max(1, /\.(\d+)/.exec(amount)?.[1]?.length ?? 0);
}

export function rounded(decimal: string, places: number): string {
  return divide(decimal, "1", places) ?? decimal;
}

function pointOf(interval: Interval | null): string | null {
  const { low = null, high = null } = interval ?? {};
  return low && high && compare(low.value, high.value) === 0 ? low.value : null;
}
