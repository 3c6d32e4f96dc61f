import { addIntervals, growthBetween, pointAt, subtractIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import { isIncreaseLead } from "@/lib/figures/lead";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import { isNegative } from "@/lib/figures/quantity-value";
import type { ComparedNumbers } from "../compared";
import { areDisjoint, extentOf, isShare, shiftInterval, roundingExtentOf } from "../extent";

/** Growth against the last figure and, for two shares, their difference, as plain ratios. Null where unknown. */
export type Growth = { relative: Interval | null; points: Interval | null };

/** `off`: another number. `amount_in_points`: 个百分点 for an amount. `points_as_percent`: % for a difference of shares. */
export type GrowthFault = "off" | "amount_in_points" | "points_as_percent";

export function growthComputed({ now, before }: ComparedNumbers, read = baseIntervalOf): Growth {
  const [to, from] = [read(now), read(before)];
  const difference = to && from && isShare(now) ? subtractIntervals(to, from) : null;
  const zeros = measureOf(now) === "percentage_point" ? -2 : 0;
  return { relative: growthBetween(to, from), points: shiftInterval(difference, zeros) };
}

/** Null when the growth fits or cannot be computed. 增长2倍 fits both "by" and "to" the double. */
export function growthFault(stated: Quantity, compared: ComparedNumbers): GrowthFault | null {
  const { relative, points } = growthComputed(compared, extentOf);
  const measure = measureOf(stated);
  if (measure === "percentage_point" && !isShare(compared.now)) return "amount_in_points";
  if (measure === "percentage_point") return fits(stated, points) ? null : "off";
  if (measure !== "share" && measure !== "multiple") return null;
  if (fits(stated, relative)) return null;
  if (measure === "multiple")
    return fits(stated, relative && addIntervals(relative, pointAt("1"))) ? null : "off";
  return points && fits(stated, points) ? "points_as_percent" : "off";
}

// A bare 3% may be a rise or a fall, depending on the sentence around it.
function fits(stated: Quantity, computed: Interval | null): boolean {
  const extent = roundingExtentOf(stated);
  const isDirected = isNegative(stated) || stated.sign !== undefined || isIncreaseLead(stated.lead);
  const opposite = computed && subtractIntervals(pointAt("0"), computed);
  return !areDisjoint(extent, computed) || (!isDirected && !areDisjoint(extent, opposite));
}
