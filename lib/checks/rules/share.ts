import { divideIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import { numbersOf } from "../compared";
import { areApart, extentOf, statedExtentOf } from "../extent";
import type { RelationSubject } from "../input";
import { asking, named, percentOf, placesOf } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Share = part ÷ base within the rounding of the printed share (DOMAIN.md): 592 of 1491 may be printed as 40% or 39.7%. */
export function share({ find }: RelationSubject, rule: RuleOf<"share">): Bilingual | null {
  const [stated, part, base] = [find(rule.share), find(rule.part), find(rule.base)];
  if (stated?.value?.kind !== "quantity" || !part || !base) return null;
  const [over, under] = numbersOf([part.value, base.value]) ?? [];
  const printed = stated.value.quantity;
  if (!over || !under || measureOf(over) !== measureOf(under) || measureOf(printed) !== "share") return null;
  if (!areApart(divideIntervals(extentOf(over), extentOf(under)), statedExtentOf(printed))) return null;
  const ratio = divideIntervals(baseIntervalOf(over), baseIntervalOf(under));
  if (!ratio) return null;
  const [computed, whole, piece] = [percentOf(ratio, placesOf(printed)), named(base), named(part)];
  return asking(
    `${piece.zh}占${whole.zh}的${computed.zh}，这里是${stated.printed}。`,
    `${piece.en} out of ${whole.en} is ${computed.en}; this is ${stated.printed}.`,
  );
}
