import { divideIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf } from "../compared";
import { areDisjoint, extentOf, roundingExtentOf } from "../extent";
import type { RelationSubject } from "../input";
import { messages, printPercent } from "../messages";
import { decimalPlacesOf } from "../print-amount";
import type { RuleOf } from "../rule-schema";

/** Reports a share that is not part ÷ base within its rounding (DOMAIN.md): 592 of 1491 may be printed as 40% or 39.7%. */
export function share({ find }: RelationSubject, rule: RuleOf<"share">): Bilingual | null {
  const [stated, part, base] = [find(rule.share), find(rule.part), find(rule.base)];
  if (stated?.value?.kind !== "quantity" || !part || !base) return null;
  const [over, under] = numbersOf([part.value, base.value]) ?? [];
  const { quantity } = stated.value;
  if (!over || !under || measureOf(over) !== measureOf(under) || measureOf(quantity) !== "share") return null;
  const isConsistent = !areDisjoint(
    divideIntervals(extentOf(over), extentOf(under)),
    roundingExtentOf(quantity),
  );
  const ratio = divideIntervals(baseIntervalOf(over), baseIntervalOf(under));
  if (isConsistent || !ratio) return null;
  const computed = printPercent(ratio, decimalPlacesOf(quantity));
  return messages.share({ printed: stated.printed, part, base, computed, numbers: [over, under] });
}
