import { decimalOf } from "@/lib/figures/quantity";
import type { Value } from "@/lib/figures/value";
import type { Reading } from "@/lib/reading/reading";

/** Returns the decimal logarithm of a quantity; null for 0, a vague quantity, and what is none. */
export function sizeOf(value: Value | Reading | undefined): number | null {
  const decimal = value?.kind === "quantity" ? decimalOf(value.quantity) : null;
  return decimal === null || Number(decimal) === 0 ? null : Math.log10(Math.abs(Number(decimal)));
}

/** 1 for the same size, falling to 0 where one is a thousand times as much as the other; 0.5 where they cannot be compared. */
export function sizeFit(one: number | null, other: number | null): number {
  return one === null || other === null ? 0.5 : Math.max(0, 1 - Math.abs(one - other) / 3);
}
