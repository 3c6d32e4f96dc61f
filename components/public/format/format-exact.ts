import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import { groupDigits } from "./group-digits";

/**
 * Returns the exact number of a quantity in grouped digits ("17,279,000,000"), or both ends of a range. Returns null for a
 * vague quantity, which has no number.
 */
export function formatExact(quantity: Quantity): [from: string, to: string | null] | null {
  const [from, to] = [decimalOf(quantity), decimalEndOf(quantity)];
  return from === null ? null : [groupDigits(from), to && groupDigits(to)];
}
