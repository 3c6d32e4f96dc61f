import { extentOf, isShare } from "@/lib/checks/extent";
import { printPercent } from "@/lib/checks/messages";
import { rounded } from "@/lib/checks/print-amount";
import { growthBetween } from "@/lib/figures/arithmetic";
import { compare, negate, shift } from "@/lib/figures/decimal";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { timesMessage } from "./messages";

type Direction = "up" | "down";

/**
 * Returns by how much an inexact number rose or fell, as an unsigned range in whole percent (28%至70%), or in multiples from
 * tenfold on, which is as precise as the printed numbers allow. Null for shares, or if the range has no end.
 */
export function spanOf(kind: Direction, from: Quantity, to: Quantity): Bilingual | null {
  if (isShare(to) || from.unit !== to.unit) return null;
  const growth = growthBetween(extentOf(to), extentOf(from));
  if (!growth?.low || !growth.high) return null;
  const size = kind === "up" ? growth : negated(growth);
  if (size.low && compare(size.low.value, "9") > 0) return timesOf(size);
  const isFromNothing = rounded(shift(size.low?.value ?? "0", 2), 0) === "0";
  return printPercent(isFromNothing ? { ...size, low: null } : size, 0);
}

const negated = ({ low, high }: Interval): Interval => ({
  low: high && { ...high, value: negate(high.value) },
  high: low && { ...low, value: negate(low.value) },
});

function timesOf({ low, high }: Interval): Bilingual {
  const ends = [low, high].map((end) => rounded(end?.value ?? "0", 0));
  const [least = "", most = ""] = ends;
  return timesMessage(least, most);
}
