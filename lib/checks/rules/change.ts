import { growthBetween, subtractIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, compareIntervals, measureOf } from "@/lib/figures/compare";
import { canonical, compare, negate } from "@/lib/figures/decimal";
import type { Interval } from "@/lib/figures/quantity";
import { comparedOf } from "../compared";
import type { Compared } from "../compared";
import { isShare, shiftInterval } from "../extent";
import type { FieldSubject } from "../input";
import { asking, atLeast, lastReport, percent as percentSign, percentagePoints, rounded } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * A change beyond the limit set on the indicator (DOMAIN.md), up or down; of a share in percentage points. Silent where an
 * inexact figure leaves open whether the limit is passed, where the last figure was 0, and where both are below `from`.
 */
export function change({ field }: FieldSubject, { percent, from = 0 }: RuleOf<"change">): Bilingual | null {
  const compared = comparedOf(field);
  const moved = compared && movementOf(compared);
  if (!moved || isSmall(compared, String(from))) return null;
  const limit = canonical(String(percent));
  const order = compareIntervals(moved, { low: edge(negate(limit)), high: edge(limit) });
  if (order !== "less" && order !== "greater") return null;
  const end = order === "less" ? moved.high : moved.low;
  const unit = isShare(compared.now) ? percentagePoints : percentSign;
  const size = beyond(end?.value.replace("-", "") ?? limit, limit);
  const bound = moved.low?.value === moved.high?.value ? itself : end?.open ? moreThan : atLeast;
  const [last, verb] = [lastReport(compared.previous), verbs[order]];
  return asking(
    `${field.printed}比${last.zh}${verb.zh}${bound.zh}${size}${unit.zh}，超过设定的${limit}${unit.zh}。`,
    `${field.printed} is ${bound.en}${size}${unit.en} ${verb.en} ${last.en}, beyond the limit of ${limit}${unit.en}.`,
  );
}

const itself = { zh: "", en: "" };
const moreThan = { zh: "超过", en: "more than " };
const verbs = { greater: { zh: "增加", en: "above" }, less: { zh: "减少", en: "below" } };

/** By how much it moved: in percent, or in percentage points for a share. */
function movementOf({ now, before }: Compared): Interval | null {
  const [to, from] = [baseIntervalOf(now), baseIntervalOf(before)];
  if (!to || !from || measureOf(now) !== measureOf(before)) return null;
  if (!isShare(now)) return shiftInterval(growthBetween(to, from), 2);
  return shiftInterval(subtractIntervals(to, from), measureOf(now) === "share" ? 2 : 0);
}

function isSmall({ now, before }: Compared, from: string): boolean {
  const highs = [baseIntervalOf(now)?.high, baseIntervalOf(before)?.high];
  return !isShare(now) && highs.every((high) => high && compare(high.value, from) < 0);
}

// One digit after the point, or as many as show that the limit was passed: 20.04% beyond 20%.
function beyond(value: string, limit: string): string {
  return [1, 2, 4].map((places) => rounded(value, places)).find((short) => short !== limit) ?? value;
}

function edge(value: string): { value: string; open: boolean } {
  return { value, open: false };
}
