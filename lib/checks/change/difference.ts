import { isShare } from "../extent";
import { compare, negate, subtract } from "@/lib/figures/decimal";
import { decimalOf, type Quantity } from "@/lib/figures/quantity";
import { inReadableScale, roundedToDigits, significantDigits } from "@/lib/figures/readable-scale";

/**
 * Returns by how much two exact numbers differ, unsigned, in the unit of the later one and in a scale in which it can be read
 * (0.1035亿元 to 0.1亿元 is 35万元). Longer than both by more than a digit, it is rounded and says 约. For percentages it is in
 * percentage points; null for other shares.
 */
export function differenceBetween(from: Quantity, to: Quantity): Quantity | null {
  const exact = magnitude(subtract(decimalOf(to) ?? "0", decimalOf(from) ?? "0"));
  if (isShare(to)) return from.unit === "%" && to.unit === "%" ? points(exact) : null;
  const digits = Math.max(...[from, to].map(({ amount }) => significantDigits(amount))) + 1;
  const near = roundedToDigits(exact, digits);
  const inexact = compare(near, exact) === 0 ? exactly : approximately;
  return { ...inReadableScale(near, to.scale), ...inexact, unit: to.unit };
}

const exactly = { qualifier: "exact", word: "" } as const;
const approximately = { qualifier: "about", word: "约" } as const;

const points = (amount: string): Quantity => ({ amount, scale: "", ...exactly, unit: "个百分点" });

const magnitude = (decimal: string): string => (compare(decimal, "0") < 0 ? negate(decimal) : decimal);
