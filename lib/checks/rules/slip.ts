import { divideIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, compareQuantities } from "@/lib/figures/compare";
import { compare, divide, multiply } from "@/lib/figures/decimal";
import type { Interval } from "@/lib/figures/quantity";
import { comparedOf } from "../compared";
import { areApart } from "../extent";
import type { FieldSubject } from "../input";
import { asking, lastReport } from "../phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

type Slip = { factor: string; up: Bilingual; down: Bilingual; cause: Bilingual };

const zeros = { zh: "是否多写或少写了零，或点错了小数点？", en: "Is a zero or the decimal point wrong?" };
const scale = { zh: "是否写错或漏写了“万”“亿”？", en: "Is 万 or 亿 wrong or missing?" };

/** DOMAIN.md names ×10, ×100 and ×10 000; ×1000 is one more zero, and ×100 000 000 is 亿 left out. */
const slips: Slip[] = [
  slipOf("10", { zh: "十", en: "10" }, zeros),
  slipOf("100", { zh: "百", en: "100" }, zeros),
  slipOf("1000", { zh: "千", en: "1,000" }, zeros),
  slipOf("10000", { zh: "万", en: "10,000" }, scale),
  slipOf("100000000", { zh: "亿", en: "100,000,000" }, scale),
];

/**
 * Off by a power of ten against the last report, either way; without it, at most half again is left of the change. Against a
 * report of more than two years ago ×10 is not looked for: contracts to the delta truly grew ×8.6 from 2018 to 2023.
 */
export function slip({ year, field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared) return null;
  const { now, before, previous } = compared;
  const order = compareQuantities(now, before);
  if (order !== "less" && order !== "greater") return null;
  const [small, large] = order === "less" ? [now, before] : [before, now];
  const ratio = divideIntervals(baseIntervalOf(large), baseIntervalOf(small));
  const likely = year - previous.year > 2 ? slips.slice(1) : slips;
  const found = ratio && likely.find(({ factor }) => resembles(ratio, factor));
  if (!found) return null;
  const [last, times] = [lastReport(previous), order === "less" ? found.down : found.up];
  return asking(
    `${field.printed}约为${last.zh}的${times.zh}，${found.cause.zh}`,
    `${field.printed} is about ${times.en} ${last.en}. ${found.cause.en}`,
  );
}

// An inexact figure is taken for a slip only when its least possible ratio is already at least half the factor.
function resembles(ratio: Interval, factor: string): boolean {
  const low = { value: divide(factor, "1.5") ?? factor, open: false };
  const high = { value: multiply(factor, "1.5"), open: false };
  const isFar = ratio.low !== null && compare(multiply(ratio.low.value, "2"), factor) >= 0;
  return isFar && !areApart(ratio, { low, high });
}

function slipOf(factor: string, { zh, en }: Bilingual, cause: Bilingual): Slip {
  const up = { zh: `${zh}倍`, en: `${en} times` };
  return { factor, up, down: { zh: `${zh}分之一`, en: `1/${en} of` }, cause };
}
