import { growthBetween, subtractIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, compareIntervals, measureOf } from "@/lib/figures/compare";
import { canonical, compare, negate } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type ComparedNumbers, comparedOf, haveGrowth } from "../compared";
import { areDisjoint, extentOf, isShare, shiftInterval } from "../extent";
import type { FieldSubject } from "../input";
import { messages, percent as percentSign, percentagePoints } from "../messages";
import { rounded } from "../print-amount";
import type { RuleOf } from "../rule-schema";

/**
 * Reports a change beyond the indicator's limit (DOMAIN.md), in percent, or in percentage points for a share. Null where an
 * inexact or rounded figure leaves it open, where the last figure was 0, and where both are below `from`.
 */
export function change({ field }: FieldSubject, { percent, from = 0 }: RuleOf<"change">): Bilingual | null {
  const compared = comparedOf(field);
  const moved = compared && movementOf(compared);
  if (!moved || isSmall(compared, String(from))) return null;
  const limit = canonical(String(percent));
  const allowed = { low: closedBound(negate(limit)), high: closedBound(limit) };
  const order = compareIntervals(moved, allowed);
  if (order !== "less" && order !== "greater") return null;
  if (!areDisjoint(movementOf(compared, extentOf), allowed)) return null;
  const end = order === "less" ? moved.high : moved.low;
  return messages.change({
    printed: field.printed,
    previous: compared.previous,
    order,
    bound: moved.low?.value === moved.high?.value ? "exact" : end?.open ? "moreThan" : "atLeast",
    size: shortestBeyond(end?.value.replace("-", "") ?? limit, limit),
    limit,
    unit: isShare(compared.now) ? percentagePoints : percentSign,
    numbers: [compared.now, compared.before],
  });
}

function movementOf(
  compared: ComparedNumbers,
  interval: (quantity: Quantity) => Interval | null = baseIntervalOf,
): Interval | null {
  const { now, before } = compared;
  const [to, from] = [interval(now), interval(before)];
  if (!to || !from || !haveGrowth(compared)) return null;
  if (!isShare(now)) return shiftInterval(growthBetween(to, from), 2);
  return shiftInterval(subtractIntervals(to, from), measureOf(now) === "share" ? 2 : 0);
}

function isSmall({ now, before }: ComparedNumbers, from: string): boolean {
  const highs = [baseIntervalOf(now)?.high, baseIntervalOf(before)?.high];
  return !isShare(now) && highs.every((high) => high && compare(high.value, from) < 0);
}

// Prints one decimal place, or as many as show that the limit was passed: 20.04% beyond 20%.
function shortestBeyond(value: string, limit: string): string {
  return [1, 2, 4].map((places) => rounded(value, places)).find((short) => short !== limit) ?? value;
}

function closedBound(value: string): { value: string; open: boolean } {
  return { value, open: false };
}
