import { measureOf } from "@/lib/figures/compare";
import type { Quantity } from "@/lib/figures/quantity";
import { comparedOf } from "../compared";
import type { RelationSubject } from "../input";
import { asking, lastReport, named, percent, percentagePoints, percentOf, placesOf } from "../phrases";
import type { RuleOf } from "../rule-schema";
import { growthComputed, growthFault } from "./growth-computed";
import type { GrowthFault } from "./growth-computed";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * A stated growth is what this and last year's figure make, within rounding (DOMAIN.md): in % of the figure, in 个百分点
 * between two shares, in 倍. Silent where the last report is not last year's.
 */
export function growth({ year, find }: RelationSubject, rule: RuleOf<"growth">): Bilingual | null {
  const [stated, figure] = [find(rule.growth), find(rule.figure)];
  const compared = figure && comparedOf(figure);
  if (stated?.value?.kind !== "quantity" || !compared || compared.previous.year !== year - 1) return null;
  if (measureOf(compared.now) !== measureOf(compared.before)) return null;
  const { quantity } = stated.value;
  const fault = growthFault(quantity, compared);
  const isInPoints = fault === "points_as_percent" || (fault === "off" && isPoints(quantity));
  const { relative, points } = growthComputed(compared);
  const growth = isInPoints ? points : relative;
  if (!fault || !growth) return null;
  const computed = percentOf(growth, placesOf(quantity), isInPoints ? percentagePoints : percent);
  const [now, last, advice] = [named(figure), lastReport(compared.previous), advices[fault]];
  return asking(
    `${now.zh}与${last.zh}相比，增幅是${computed.zh}，这里是${stated.printed}。${advice.zh}`,
    `${now.en} against ${last.en} is a growth of ${computed.en}; this is ${stated.printed}.${advice.en}`,
  );
}

const advices: Record<GrowthFault, Bilingual> = {
  off: { zh: "", en: "" },
  amount_in_points: {
    zh: "数量的增幅用%，只有比例之差才用百分点。",
    en: " Growth of an amount is in %; percentage points are for the difference of two shares.",
  },
  points_as_percent: {
    zh: "两个比例之差应写“个百分点”，不写%。",
    en: " A difference of two shares is in percentage points (个百分点), not in %.",
  },
};

function isPoints(quantity: Quantity): boolean {
  return measureOf(quantity) === "percentage_point";
}
