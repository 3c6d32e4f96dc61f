import { divideIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, compareQuantities } from "@/lib/figures/compare";
import { compare, divide, multiply } from "@/lib/figures/decimal";
import type { Interval } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf } from "../compared";
import { areDisjoint } from "../extent";
import type { FieldSubject } from "../input";
import { messages, type SlipFactor } from "../messages";

/** ×10, ×100 and ×10 000 are DOMAIN.md's; ×1000 is one more zero, and ×100 000 000 an omitted 亿. */
const factors: readonly SlipFactor[] = ["10", "100", "1000", "10000", "100000000"];

/**
 * Reports a figure off by a power of ten against the last report: the ratio is within a factor of 1.5 of the power. ×10 is
 * not looked for across more than two years, as contracts to the delta truly grew ×8.6 from 2018 to 2023.
 */
export function slip({ year, field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared) return null;
  const { now, before, previous } = compared;
  const order = compareQuantities(now, before);
  if (order !== "less" && order !== "greater") return null;
  const [small, large] = order === "less" ? [now, before] : [before, now];
  const ratio = divideIntervals(baseIntervalOf(large), baseIntervalOf(small));
  const candidates = year - previous.year > 2 ? factors.slice(1) : factors;
  const factor = ratio && candidates.find((candidate) => isNearFactor(ratio, candidate));
  return factor ? messages.slip({ printed: field.printed, previous, order, factor }) : null;
}

// An inexact figure counts as a slip only when its least possible ratio is already at least half the factor.
function isNearFactor(ratio: Interval, factor: string): boolean {
  const isFar = ratio.low !== null && compare(multiply(ratio.low.value, "2"), factor) >= 0;
  if (!isFar) return false;
  const low = { value: divide(factor, "1.5") ?? factor, open: false };
  const high = { value: multiply(factor, "1.5"), open: false };
  return !areDisjoint(ratio, { low, high });
}
