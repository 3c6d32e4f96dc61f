import { add, compare, divide, negate, shift, subtract } from "./decimal";
import type { NumeralValue } from "./numeral";
import { fractionOf } from "./numeral";
import { isExclusive } from "./qualifier";
import type { Quantity } from "./quantity-shape";
import { endMagnitude, isNegative, startMagnitude } from "./quantity-value";

/** `value` is an exact decimal; `open` excludes it. */
export type Bound = { value: string; open: boolean };

/** The range of the true number; a null bound is unbounded. Values are after scale, in the quantity's unit (40% → 40). */
export type Interval = { low: Bound | null; high: Bound | null };

/**
 * Returns the interval of a printed quantity; null when it is vague. A `step` is one unit of the lowest printed place that is
 * not a padding zero: 1000 for 2000, 100 for 1700, 0.01亿 for 1.05亿, one fourth for 3/4.
 *
 * - exact and ordinal: the number itself; a range: from its start to its end.
 * - 余, 多 (2000余): above it and below the next step, (2000, 3000), as the word replaces the digits left out.
 * - 超, 逾 (超150): above it and below the next round figure of its leading place, (150, 200).
 * - 近 (近2000): below it, but nearer to it than to the step before, [1500, 2000).
 * - 约, 左右 (约2000): what rounds to it, [1500, 2500].
 * - 以上, 不少于: at least it. 以内, 不超过: from 0 to it. 不足, 不到: from 0 to below it.
 *
 * Source: Civil Code of the PRC, art. 1259: 以上 and 以内 include the number, 超过 and 不满 exclude it. The far bounds, which it does
 * not set, follow house style.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  const start = startMagnitude(quantity);
  if (!start) return null;
  const end = endMagnitude(quantity) ?? start;
  const magnitude = {
    low: magnitudeOf(quantity, start).low,
    high: magnitudeOf(quantity, end).high,
  };
  return isNegative(quantity) ? negated(magnitude) : magnitude;
}

/** Returns what rounds to an exact number (82.7% → [82.65, 82.75]); as `intervalOf` for other qualifiers. */
export function roundingIntervalOf(quantity: Quantity): Interval | null {
  if (quantity.qualifier !== "exact" || quantity.end) return intervalOf(quantity);
  const start = startMagnitude(quantity);
  if (!start) return null;
  const around = roundingInterval(start.value, start.last);
  return isNegative(quantity) ? negated(around) : around;
}

function magnitudeOf(quantity: Quantity, { value, step }: NumeralValue): Interval {
  const [itself, beyond] = [bound(value), bound(value, true)];
  const { qualifier, word } = quantity;
  if (qualifier === "more_than") return { low: beyond, high: bound(add(value, step), true) };
  if (qualifier === "over") return { low: beyond, high: bound(nextRoundFigure(quantity, value, step), true) };
  if (qualifier === "nearly") return { low: bound(subtract(value, half(step))), high: beyond };
  if (qualifier === "about") return roundingInterval(value, step);
  if (qualifier === "at_least") return { low: itself, high: null };
  if (qualifier === "up_to") return { low: bound("0"), high: isExclusive(word) ? beyond : itself };
  return { low: itself, high: itself };
}

function nextRoundFigure({ amount }: Quantity, value: string, step: string): string {
  if (fractionOf(amount) || compare(value, "0") === 0) return add(value, step);
  const [whole = "", fraction = ""] = value.split(".");
  const place = whole === "0" ? fraction.search(/[1-9]/) : -whole.length;
  const leading = whole === "0" ? fraction.charAt(place) : whole.charAt(0);
  return shift(add(leading, "1"), -(place + 1));
}

function roundingInterval(value: string, step: string): Interval {
  return { low: bound(subtract(value, half(step))), high: bound(add(value, half(step))) };
}

function half(step: string): string {
  return divide(step, "2", step.length + 1) ?? step;
}

function bound(value: string, open = false): Bound {
  return { value, open };
}

function negated({ low, high }: Interval): Interval {
  const turned = (end: Bound | null): Bound | null => end && { value: negate(end.value), open: end.open };
  return { low: turned(high), high: turned(low) };
}
