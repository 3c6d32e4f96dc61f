import { knownGrowth } from "@/lib/figures/known-interval";
import type { Value } from "@/lib/figures/value";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numbersOf } from "./compared";
import { isShare } from "./extent";
import { printPercent } from "./messages";
import { outward } from "./print-amount";

/**
 * Returns the change in percent: +14.3%, −5.2%; +25%至+50% after a printed range. An inexact figure leaves an end open: ≤ +70%
 * from 300余 to 510. Null where a figure is missing or vague, no end is known, the units differ, or they are shares.
 */
export function percentChange(now: Value | null, before: Value | null): Bilingual | null {
  const [to, from] = numbersOf([now, before]) ?? [];
  if (!to || !from || isShare(to) || to.unit !== from.unit) return null;
  const growth = knownGrowth(to, from);
  if (!growth) return null;
  const { low, high } = outward(growth, ratioPlaces);
  const sign = low && high ? "" : low ? "≥ " : "≤ ";
  const { zh, en } = printPercent({ low: low ?? high, high: high ?? low }, 1);
  return { zh: sign + signed(zh), en: sign + signed(en) };
}

/** One decimal place of a percentage, as a plain ratio. */
const ratioPlaces = 3;

function signed(text: string): string {
  return text.replace(/-?\d[\d.]*%/g, (part) => {
    if (part.startsWith("-")) return `−${part.slice(1)}`;
    return /^0(?:\.0+)?%$/.test(part) ? part : `+${part}`;
  });
}
