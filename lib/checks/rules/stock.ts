import { sumOf } from "@/lib/figures/arithmetic";
import { compareIntervals, measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf, previousOf } from "../compared";
import { extentOf, sumOfExtents } from "../extent";
import type { RelationSubject } from "../input";
import { messages } from "../messages";
import { amountInUnitOf } from "../print-amount";
import type { RuleOf } from "../rule-schema";

/**
 * Reports a cumulative figure that is not the last one + the new ones (DOMAIN.md). Over more than a year the additions in
 * between are unknown, so only a sum that is too large is reported.
 */
export function stock({ year, find }: RelationSubject, rule: RuleOf<"stock">): Bilingual | null {
  const [total, flow] = [find(rule.stock), find(rule.flow)];
  const previous = total && previousOf(total);
  if (!total || !flow || !previous) return null;
  const [now, ...addends] = numbersOf([total.value, previous.value, flow.value]) ?? [];
  const [extent, sum] = [now && extentOf(now), sumOfExtents(addends)];
  if (!now || !extent || !sum || addends.some((addend) => measureOf(addend) !== measureOf(now))) return null;
  const order = compareIntervals(extent, sum);
  if (order !== "less" && (order !== "greater" || year - previous.year > 1)) return null;
  const amount = amountInUnitOf(now, sumOf(addends));
  return messages.stock({ printed: total.printed, previous, flow, amount, order });
}
