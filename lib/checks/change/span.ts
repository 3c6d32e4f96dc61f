import { isShare } from "../extent";
import { printPercent } from "../messages";
import { outward } from "../print-amount";
import { compare, negate } from "@/lib/figures/decimal";
import { knownGrowth } from "@/lib/figures/known-interval";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import { timesMessage } from "./messages";
import type { Span } from "./model";

type Direction = "up" | "down";

/**
 * Returns by how much an inexact number rose or fell, unsigned and in whole percent, or in multiples from tenfold on. It rests
 * on the ends that are printed and on no others (see `knownIntervalOf`): 1340 to 超2000 is at least 49%, 100—120 to 150 is 25% to
 * 50%. Ends are rounded outwards. Null for shares, other units, and where no end is known.
 */
export function spanOf(direction: Direction, from: Quantity, to: Quantity): Span | null {
  if (isShare(to) || from.unit !== to.unit) return null;
  const growth = knownGrowth(to, from);
  const size = growth && (direction === "up" ? growth : negated(growth));
  const isMultiple = compare((size?.low ?? size?.high)?.value ?? "0", tenfold) >= 0;
  const { low, high } = size ? outward(size, isMultiple ? 0 : percentPlaces) : { low: null, high: null };
  const least = low && compare(low.value, "0") > 0 ? low : null;
  if (!least && !high) return null;
  const limit = least && high ? {} : ({ limit: least ? "at_least" : "at_most" } as const);
  const ends = { low: least ?? high, high: high ?? least };
  return { percent: isMultiple ? timesMessage(ends) : printPercent(ends, 0), ...limit };
}

/** Whole percent as a plain ratio. */
const percentPlaces = 2;
const tenfold = "9";

const negated = ({ low, high }: Interval): Interval => ({
  low: high && { ...high, value: negate(high.value) },
  high: low && { ...low, value: negate(low.value) },
});
