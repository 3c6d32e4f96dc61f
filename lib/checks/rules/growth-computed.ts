import { addIntervals, growthBetween, pointAt, subtractIntervals } from "@/lib/figures/arithmetic";
import { baseIntervalOf, measureOf } from "@/lib/figures/compare";
import { isNegative } from "@/lib/figures/quantity-value";
import { tellsOfIncrease } from "@/lib/figures/lead";
import type { Interval, Quantity } from "@/lib/figures/quantity";
import type { Compared } from "../compared";
import { areApart, extentOf, isShare, shiftInterval, statedExtentOf } from "../extent";

/** Growth in relation to the last figure, and between two shares their difference; both as plain ratios, null where unknown. */
export type Growth = { relative: Interval | null; points: Interval | null };

/** `off`: another number. `amount_in_points`: 个百分点 said of an amount. `points_as_percent`: % said of a difference of shares. */
export type GrowthFault = "off" | "amount_in_points" | "points_as_percent";

/** What the two figures make; `read` decides whether their rounding is allowed for. */
export function growthComputed({ now, before }: Compared, read = baseIntervalOf): Growth {
  const [to, from] = [read(now), read(before)];
  const difference = to && from && isShare(now) ? subtractIntervals(to, from) : null;
  const zeros = measureOf(now) === "percentage_point" ? -2 : 0;
  return { relative: growthBetween(to, from), points: shiftInterval(difference, zeros) };
}

/** What is wrong with a stated growth; null when it fits, or cannot be told. 增长2倍 may mean grew by, or grew to. */
export function growthFault(stated: Quantity, compared: Compared): GrowthFault | null {
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

// A bare 3% is a rise or a fall as the sentence around it says, so it fits either.
function fits(stated: Quantity, computed: Interval | null): boolean {
  const extent = statedExtentOf(stated);
  const isDirected = isNegative(stated) || stated.sign !== undefined || tellsOfIncrease(stated.lead);
  const opposite = computed && subtractIntervals(pointAt("0"), computed);
  return !areApart(extent, computed) || (!isDirected && !areApart(extent, opposite));
}
