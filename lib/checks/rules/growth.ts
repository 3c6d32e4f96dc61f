import { measureOf } from "@/lib/figures/compare";
import type { Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf, haveGrowth } from "../compared";
import type { RelationSubject } from "../input";
import { messages, percent, percentagePoints, printPercent } from "../messages";
import { decimalPlacesOf } from "../print-amount";
import type { RuleOf } from "../rule-schema";
import { growthComputed, growthFault } from "./growth-computed";

/**
 * Reports a stated growth that is not what this and last year's figure make, within rounding (DOMAIN.md): in %, in 个百分点
 * between two shares, or in 倍. Null where the last report is not last year's.
 */
export function growth({ year, find }: RelationSubject, rule: RuleOf<"growth">): Bilingual | null {
  const [stated, figure] = [find(rule.growth), find(rule.figure)];
  const compared = figure && comparedOf(figure);
  if (stated?.value?.kind !== "quantity" || !compared || compared.previous.year !== year - 1) return null;
  if (!haveGrowth(compared)) return null;
  const { quantity } = stated.value;
  const fault = growthFault(quantity, compared);
  const isInPoints = fault === "points_as_percent" || (fault === "off" && isPoints(quantity));
  const { relative, points } = growthComputed(compared);
  const ratio = isInPoints ? points : relative;
  if (!fault || !ratio) return null;
  const unit = isInPoints ? percentagePoints : percent;
  const computed = printPercent(ratio, decimalPlacesOf(quantity), unit);
  const { now, before, previous } = compared;
  return messages.growth({
    stated: stated.printed,
    figure,
    previous,
    computed,
    fault,
    numbers: [now, before],
  });
}

function isPoints(quantity: Quantity): boolean {
  return measureOf(quantity) === "percentage_point";
}
