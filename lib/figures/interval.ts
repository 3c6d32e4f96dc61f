import { add, compare, divide, negate, shift, subtract } from "./decimal";
import type { Valued } from "./numeral";
import { fractionOf } from "./numeral";
import { excludesItsNumber } from "./qualifier";
import { endOf, isNegative, startOf } from "./quantity-value";
import type { Quantity } from "./quantity-shape";

/** One end of an interval: an exact decimal, and whether the value itself is left out. */
export type Bound = { value: string; open: boolean };

/** Where the true number lies. A null bound is unbounded. Values are after scale, in the quantity's unit (40% → 40). */
export type Interval = { low: Bound | null; high: Bound | null };

/**
 * Where the number behind a printed quantity lies; null when it is vague. A `step` is one unit of the lowest printed place that
 * is not a padding zero: 1000 for 2000, 100 for 1700, 0.01亿 for 1.05亿, one fourth for 3/4.
 *
 * - exact and ordinal: the number itself; a range: from its start to its end.
 * - 余, 多 (2000余): above it and short of the next step, (2000, 3000): the word stands for the digits left out.
 * - 超, 逾 (超150): above it and short of the next round figure of its leading place, (150, 200), which would have been printed.
 * - 近 (近2000): below it, yet nearer to it than to the step before, [1500, 2000).
 * - 约, 左右 (约2000): what rounds to it, [1500, 2500].
 * - 以上, 不少于: it or more. 以内, 不超过: it or less, from 0. 不足, 不到: less than it.
 *
 * Source: 以上 and 以内 include the number, 超过 and 不满 exclude it (Civil Code of the PRC, art. 1259). That article sets no far
 * bound; those above are this system's reading of house style.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  const start = startOf(quantity);
  if (!start) return null;
  const end = endOf(quantity) ?? start;
  const magnitude = {
    low: magnitudeOf(quantity, start).low,
    high: magnitudeOf(quantity, end).high,
  };
  return isNegative(quantity) ? mirrored(magnitude) : magnitude;
}

/** What rounds to an exact printed number: 82.7% → [82.65, 82.75]; for the other qualifiers as `intervalOf`. */
export function roundingIntervalOf(quantity: Quantity): Interval | null {
  if (quantity.qualifier !== "exact" || quantity.end) return intervalOf(quantity);
  const start = startOf(quantity);
  if (!start) return null;
  const around = spread(start.value, start.last);
  return isNegative(quantity) ? mirrored(around) : around;
}

function magnitudeOf(quantity: Quantity, { value, step }: Valued): Interval {
  const [itself, beyond] = [bound(value), bound(value, true)];
  const { qualifier, word } = quantity;
  if (qualifier === "more_than") return { low: beyond, high: bound(add(value, step), true) };
  if (qualifier === "over") return { low: beyond, high: bound(nextRound(quantity, value, step), true) };
  if (qualifier === "nearly") return { low: bound(subtract(value, half(step))), high: beyond };
  if (qualifier === "about") return spread(value, step);
  if (qualifier === "at_least") return { low: itself, high: null };
  if (qualifier === "up_to") return { low: bound("0"), high: excludesItsNumber(word) ? beyond : itself };
  return { low: itself, high: itself };
}

function nextRound({ amount }: Quantity, value: string, step: string): string {
  if (fractionOf(amount) || compare(value, "0") === 0) return add(value, step);
  const [whole = "", fraction = ""] = value.split(".");
  const place = whole === "0" ? fraction.search(/[1-9]/) : -whole.length;
  const leading = whole === "0" ? fraction.charAt(place) : whole.charAt(0);
  return shift(add(leading, "1"), -(place + 1));
}

function spread(value: string, step: string): Interval {
  return { low: bound(subtract(value, half(step))), high: bound(add(value, half(step))) };
}

function half(step: string): string {
  return divide(step, "2", step.length + 1) ?? step;
}

function bound(value: string, open = false): Bound {
  return { value, open };
}

function mirrored({ low, high }: Interval): Interval {
  const turned = (end: Bound | null): Bound | null => end && { value: negate(end.value), open: end.open };
  return { low: turned(high), high: turned(low) };
}
