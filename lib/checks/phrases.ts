import { compare, divide, shift } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import { quoted } from "@/lib/figures/reading";
import { zerosOf } from "@/lib/figures/scale";
import { isShare } from "./extent";
import type { CheckField, Previous } from "./input";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What was found, and what to do about it. */
export function asking(zh: string, en: string): Bilingual {
  return {
    zh: `${zh}请核对；若属实，请写明理由。`,
    en: `${en} Please check; if it is right, give the reason.`,
  };
}

/** The last report's value as printed: 上一份报告（2021年：23项）. */
export function lastReport({ year, printed }: Previous): Bilingual {
  return {
    zh: `上一份报告（${year}年：${quoted(printed)}）`,
    en: `the last report (${year}: ${quoted(printed)})`,
  };
}

/** A field's name and what it holds as printed: “新增”25家. */
export function named({ name, printed }: CheckField): Bilingual {
  return { zh: `“${name.zh}”${quoted(printed)}`, en: `“${name.en}” ${quoted(printed)}` };
}

/** A single number in the scale and unit of its like: 合计501家; null for an interval, and for a share. */
export function amountLike(like: Quantity, interval: Interval | null): string | null {
  const value = pointOf(interval);
  if (value === null || isShare(like) || like.amount.includes("/")) return null;
  return `${shift(value, -zerosOf(like.scale))}${like.scale}${like.unit}`;
}

/** A plain ratio in percent, or the span of it: 39.7%, 50%至100%. `places`: digits after the point. */
export function percentOf(ratio: Interval, places: number, unit: Bilingual = percent): Bilingual {
  const [low, high] = [ratio.low, ratio.high].map((end) => end && rounded(shift(end.value, 2), places));
  if (low && high && low !== high)
    return { zh: `${low}${unit.zh}至${high}${unit.zh}`, en: `${low}${unit.en} to ${high}${unit.en}` };
  const one = low ?? high ?? "";
  const word = low && high ? { zh: "", en: "" } : low ? atLeast : atMost;
  return { zh: `${word.zh}${one}${unit.zh}`, en: `${word.en}${one}${unit.en}` };
}

/** How many digits after the point a recomputed percentage needs, to be set beside the stated one: 1 at least. */
export function placesOf({ amount }: Quantity): number {
  return Math.max(1, /\.(\d+)/.exec(amount)?.[1]?.length ?? 0);
}

export function rounded(decimal: string, places: number): string {
  return divide(decimal, "1", places) ?? decimal;
}

export const percent: Bilingual = { zh: "%", en: "%" };
export const percentagePoints: Bilingual = { zh: "个百分点", en: " percentage points" };
export const atLeast: Bilingual = { zh: "至少", en: "at least " };
const atMost: Bilingual = { zh: "至多", en: "at most " };

function pointOf(interval: Interval | null): string | null {
  const { low = null, high = null } = interval ?? {};
  return low && high && compare(low.value, high.value) === 0 ? low.value : null;
}
