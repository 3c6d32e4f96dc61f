import { growthBetween } from "@/lib/figures/arithmetic";
import type { Value } from "@/lib/figures/value";
import { extentOf, isShare } from "./extent";
import { percentOf } from "./phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * The change from one figure to another in percent, as a span where they are inexact: +14.3%, −5.2%, +10%至+40%. Null where it
 * cannot be told: one is missing or vague, they measure different things, or they are shares.
 */
export function changeWords(now: Value | null, before: Value | null): Bilingual | null {
  if (now?.kind !== "quantity" || before?.kind !== "quantity") return null;
  if (isShare(now.quantity) || now.quantity.unit !== before.quantity.unit) return null;
  const growth = growthBetween(extentOf(now.quantity), extentOf(before.quantity));
  if (!growth?.low || !growth.high) return null;
  const { zh, en } = percentOf(growth, 1);
  return { zh: signed(zh), en: signed(en) };
}

// A minus as it is set in print, and a plus where a rise is meant.
function signed(text: string): string {
  return text.replace(/-?\d[\d.]*%/g, (part) => {
    if (part.startsWith("-")) return `−${part.slice(1)}`;
    return /^0(?:\.0+)?%$/.test(part) ? part : `+${part}`;
  });
}
