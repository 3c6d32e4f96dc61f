import { growthBetween } from "@/lib/figures/arithmetic";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import { extentOf, isShare } from "./extent";
import { printPercent } from "./messages";

/**
 * Returns the change in percent, as an interval for inexact figures: +14.3%, −5.2%, +10%至+40%. Null where a figure is
 * missing or vague, the units differ, or they are shares.
 */
export function percentChange(now: Value | null, before: Value | null): Bilingual | null {
  if (now?.kind !== "quantity" || before?.kind !== "quantity") return null;
  if (isShare(now.quantity) || now.quantity.unit !== before.quantity.unit) return null;
  const growth = growthBetween(extentOf(now.quantity), extentOf(before.quantity));
  if (!growth?.low || !growth.high) return null;
  const { zh, en } = printPercent(growth, 1);
  return { zh: signed(zh), en: signed(en) };
}

function signed(text: string): string {
  return text.replace(/-?\d[\d.]*%/g, (part) => {
    if (part.startsWith("-")) return `−${part.slice(1)}`;
    return /^0(?:\.0+)?%$/.test(part) ? part : `+${part}`;
  });
}
