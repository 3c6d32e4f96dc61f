import { canonical, compare, negate } from "./decimal";
import { isDecreaseLead } from "./lead";
import { valueOfNumeral } from "./numeral";
import type { NumeralValue } from "./numeral";
import type { Quantity } from "./quantity-shape";
import type { Scale } from "./scale";

/**
 * Returns the exact decimal after scale, for a range that of its start; null for a vague quantity. 172.79亿元 → "17279000000",
 * 近百个 → "100", 首届 → "1". Percentages stay in percent (40% → "40"), fractions are divided out to at most 12 places, and 下降3%
 * is "-3".
 */
export function decimalOf(quantity: Quantity): string | null {
  const valued = startMagnitude(quantity);
  return valued && signed(quantity, valued.value);
}

/** Returns the decimal of a range's end (3—5家 → "5"); null for other quantities. */
export function decimalEndOf(quantity: Quantity): string | null {
  const valued = endMagnitude(quantity);
  return valued && signed(quantity, valued.value);
}

export function withUnit(quantity: Quantity, unit: string): Quantity {
  return quantity.unit === "" ? { ...quantity, unit } : quantity;
}

/** Returns the magnitude without sign, for a range that of its start; null for a vague quantity. */
export function startMagnitude(quantity: Quantity): NumeralValue | null {
  if (quantity.qualifier === "vague") return null;
  return valueOfNumeral(quantity.amount, startScale(quantity));
}

export function endMagnitude({ end }: Quantity): NumeralValue | null {
  return end ? valueOfNumeral(end.amount, end.scale) : null;
}

export function isNegative({ sign, lead }: Quantity): boolean {
  return (sign === "-") !== isDecreaseLead(lead);
}

// In 1—2万 the start shares the scale; in 5000—1万 it does not, as it would exceed the end.
function startScale({ amount, scale, end }: Quantity): Scale {
  if (!end || scale !== "" || end.scale === "") return scale;
  const [start, far] = [valueOfNumeral(amount, ""), valueOfNumeral(end.amount, "")];
  return start && far && compare(start.value, far.value) < 0 ? end.scale : scale;
}

function signed(quantity: Quantity, value: string): string {
  return isNegative(quantity) ? negate(value) : canonical(value);
}
