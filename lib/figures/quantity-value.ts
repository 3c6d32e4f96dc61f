import { canonical, compare, negate } from "./decimal";
import { tellsOfDecrease } from "./lead";
import { valueOfNumeral } from "./numeral";
import type { Valued } from "./numeral";
import type { Quantity } from "./quantity-shape";
import type { Scale } from "./scale";

/**
 * The exact plain decimal after scale, or null for a vague quantity: 172.79亿元 → "17279000000", 近百个 → "100", 首届 → "1".
 * A percentage stays in percent (40% → "40"); a fraction is divided out, to 12 places where it does not end (1/3). Negative
 * with a minus sign or after a word of decrease (下降3% → "-3"). For a range, its start.
 */
export function decimalOf(quantity: Quantity): string | null {
  const valued = startOf(quantity);
  return valued && signed(quantity, valued.value);
}

/** The decimal of a range's far end (3—5家 → "5"); null when the quantity is not a range. */
export function decimalEndOf(quantity: Quantity): string | null {
  const valued = endOf(quantity);
  return valued && signed(quantity, valued.value);
}

/** The same quantity with the field's unit, when none was typed. */
export function withUnit(quantity: Quantity, unit: string): Quantity {
  return quantity.unit === "" ? { ...quantity, unit } : quantity;
}

/** The magnitude of the number, or of a range's start, without its sign. */
export function startOf(quantity: Quantity): Valued | null {
  if (quantity.qualifier === "vague") return null;
  return valueOfNumeral(quantity.amount, startScale(quantity));
}

/** The magnitude of a range's far end, without its sign. */
export function endOf({ end }: Quantity): Valued | null {
  return end ? valueOfNumeral(end.amount, end.scale) : null;
}

export function isNegative({ sign, lead }: Quantity): boolean {
  return (sign === "-") !== tellsOfDecrease(lead);
}

// 1—2万 is ten to twenty thousand; 5000—1万 is five to ten thousand, since five thousand 万 would lie beyond the end.
function startScale({ amount, scale, end }: Quantity): Scale {
  if (!end || scale !== "" || end.scale === "") return scale;
  const [start, far] = [valueOfNumeral(amount, ""), valueOfNumeral(end.amount, "")];
  return start && far && compare(start.value, far.value) < 0 ? end.scale : scale;
}

function signed(quantity: Quantity, value: string): string {
  return isNegative(quantity) ? negate(value) : canonical(value);
}
