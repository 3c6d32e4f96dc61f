import { sumOf } from "@/lib/figures/arithmetic";
import { compareIntervals, measureOf } from "@/lib/figures/compare";
import { numbersOf } from "../compared";
import { extentOf, sumOfExtents } from "../extent";
import type { RelationSubject } from "../input";
import { amountLike, asking, named } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Total = sum of its parts, as intervals (DOMAIN.md). Silent while a part is missing, blank (零 apart) or vague. */
export function sum({ find }: RelationSubject, rule: RuleOf<"sum">): Bilingual | null {
  const total = find(rule.total);
  const parts = rule.parts.map(find).filter((part) => part !== undefined);
  if (!total || parts.length < rule.parts.length) return null;
  const [whole, ...added] = numbersOf([total, ...parts].map((field) => field.value)) ?? [];
  const [extent, together] = [whole && extentOf(whole), sumOfExtents(added)];
  if (!whole || !extent || !together || added.some((one) => measureOf(one) !== measureOf(whole))) return null;
  const order = compareIntervals(extent, together);
  if (order !== "less" && order !== "greater") return null;
  const listed = parts.map(named);
  const amount = amountLike(whole, sumOf(added));
  const than = order === "less" ? { zh: "大于", en: "more" } : { zh: "小于", en: "less" };
  return asking(
    `各项${listed.map(({ zh }) => zh).join("、")}${amount ? `合计${amount}` : "相加"}，${than.zh}这里的${total.printed}。`,
    `The parts, ${listed.map(({ en }) => en).join(", ")}, add up to ${amount ? `${amount}, ` : ""}${than.en} than the ${total.printed} here.`,
  );
}
