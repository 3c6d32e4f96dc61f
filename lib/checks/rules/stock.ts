import { sumOf } from "@/lib/figures/arithmetic";
import { compareIntervals, measureOf } from "@/lib/figures/compare";
import { numbersOf, previousOf } from "../compared";
import { extentOf, sumOfExtents } from "../extent";
import type { RelationSubject } from "../input";
import { amountLike, lastReport, named } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * Cumulative = last cumulative + new; a gap must be explained (DOMAIN.md). Where the last report is more than a year back, what
 * was added in the years between is unknown, and only a sum that is too large is found.
 */
export function stock({ year, find }: RelationSubject, rule: RuleOf<"stock">): Bilingual | null {
  const [total, flow] = [find(rule.stock), find(rule.flow)];
  const previous = total && previousOf(total);
  if (!total || !flow || !previous) return null;
  const [now, ...added] = numbersOf([total.value, previous.value, flow.value]) ?? [];
  const [extent, sum] = [now && extentOf(now), sumOfExtents(added)];
  if (!now || !extent || !sum || added.some((one) => measureOf(one) !== measureOf(now))) return null;
  const order = compareIntervals(extent, sum);
  if (order !== "less" && (order !== "greater" || year - previous.year > 1)) return null;
  const [last, fresh, amount] = [lastReport(previous), named(flow), amountLike(now, sumOf(added))];
  const than = order === "less" ? { zh: "大于", en: "more" } : { zh: "小于", en: "less" };
  return {
    zh: `${last.zh}加上${fresh.zh}${amount ? `，合计${amount}` : ""}，${than.zh}这里的${total.printed}。请核对；若有退出、补登或口径调整，请写明理由。`,
    en: `Adding ${fresh.en} to ${last.en} makes ${amount ? `${amount}, ` : ""}${than.en} than the ${total.printed} here. Please check; if some closed, came late or are counted differently, give the reason.`,
  };
}
