import { extentOf, isShare } from "@/lib/checks/extent";
import { printPercent } from "@/lib/checks/messages";
import { rounded } from "@/lib/checks/print-amount";
import { growthBetween } from "@/lib/figures/arithmetic";
import { compare, negate, shift } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";

type Direction = "up" | "down";

/**
 * By how much an inexact number rose or fell, without a sign: 28%至70%. In whole percent, and from tenfold on in times, as the
 * printed numbers bear no more. Null where it has no end, and for shares.
 */
export function spanOf(kind: Direction, from: Quantity, to: Quantity): Bilingual | null {
  if (isShare(to) || from.unit !== to.unit) return null;
  const growth = growthBetween(extentOf(to), extentOf(from));
  if (!growth?.low || !growth.high) return null;
  const size = kind === "up" ? growth : turned(growth);
  if (size.low && compare(size.low.value, "9") > 0) return timesOf(size);
  const isFromNothing = rounded(shift(size.low?.value ?? "0", 2), 0) === "0";
  return printPercent(isFromNothing ? { ...size, low: null } : size, 0);
}

const turned = ({ low, high }: Interval): Interval => ({
  low: high && { ...high, value: negate(high.value) },
  high: low && { ...low, value: negate(low.value) },
});

function timesOf({ low, high }: Interval): Bilingual {
  const ends = [low, high].map((end) => rounded(end?.value ?? "0", 0));
  const [least = "", most = ""] = ends;
  const zh = least === most ? least : `${least}至${most}`;
  return { zh: `${zh}倍`, en: `${zh.replace("至", " to ")} times` };
}
