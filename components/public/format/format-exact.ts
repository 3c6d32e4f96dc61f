import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import { groupDigits } from "./group-digits";

/** The exact number behind a printed one in digits: "17,279,000,000", or both ends of a range; null where it is vague. */
export function exactEnds(quantity: Quantity): [from: string, to: string | null] | null {
  const [from, to] = [decimalOf(quantity), decimalEndOf(quantity)];
  return from === null ? null : [groupDigits(from), to && groupDigits(to)];
}
