import { sumOf } from "@/lib/figures/arithmetic";
import { compareIntervals, measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf } from "../compared";
import { extentOf, sumOfExtents } from "../extent";
import type { RelationSubject } from "../input";
import { messages } from "../messages";
import { amountInUnitOf } from "../print-amount";
import type { RuleOf } from "../rule-schema";

/** Reports a total that is not the sum of its parts (DOMAIN.md). Null while a part is missing, vague, or a blank but 零. */
export function sum({ find }: RelationSubject, rule: RuleOf<"sum">): Bilingual | null {
  const total = find(rule.total);
  const parts = rule.parts.map(find).filter((part) => part !== undefined);
  if (!total || parts.length < rule.parts.length) return null;
  const [whole, ...addends] = numbersOf([total, ...parts].map((field) => field.value)) ?? [];
  const [extent, partsSum] = [whole && extentOf(whole), sumOfExtents(addends)];
  if (!whole || !extent || !partsSum) return null;
  if (addends.some((addend) => measureOf(addend) !== measureOf(whole))) return null;
  const order = compareIntervals(extent, partsSum);
  if (order !== "less" && order !== "greater") return null;
  const amount = amountInUnitOf(whole, sumOf(addends));
  return messages.sum({ printed: total.printed, parts, amount, order });
}
