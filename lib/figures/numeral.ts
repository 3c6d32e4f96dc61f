import { add, canonical, compare, divide, shift } from "./decimal";
import { hanValue } from "./han-numeral";
import { isScale, zerosOf } from "./scale";
import type { Scale } from "./scale";

/**
 * `value` is the exact decimal; `step` one unit of its lowest place that counts (see `intervalOf`); `last` one unit of the
 * last printed place.
 */
export type NumeralValue = { value: string; step: string; last: string };

const halfWords = new Set(["半", "一半", "半数"]);

/**
 * Returns the value of a printed numeral: digits, a fraction, Han numerals, or digits mixed with scales (1亿2000). Null when
 * it has none (1/0, 3万5). A fraction that does not terminate is rounded to 12 places.
 */
export function valueOfNumeral(amount: string, scale: Scale): NumeralValue | null {
  const fraction = fractionOf(amount);
  if (fraction) return fractionValue(fraction, scale);
  const plain = amount === "" ? "1" : (plainValue(amount) ?? mixedValue(amount, scale));
  if (plain === null) return null;
  const last = shift("1", zerosOf(scale) - (/\.(\d+)$/.exec(amount)?.[1] ?? "").length);
  const value = shift(plain, zerosOf(scale));
  return { value, last, step: amount.includes(".") ? last : lowestPlace(value, last) };
}

/** Returns numerator and denominator of a fraction or ratio (1/4, 3:2, 四分之一, 百分之40, 半); null for other numerals. */
export function fractionOf(amount: string): { over: string; under: string } | null {
  if (halfWords.has(amount)) return { over: "1", under: "2" };
  const slash = /^(\d+(?:\.\d+)?)[/:](\d+(?:\.\d+)?)$/.exec(amount);
  if (slash) return { over: slash[1] ?? "", under: slash[2] ?? "" };
  const [denominator = "", numerator] = amount.split("分之");
  if (numerator === undefined) return null;
  const [over, under] = [plainValue(numerator), denominatorValue(denominator)];
  return over !== null && under !== null ? { over, under } : null;
}

function denominatorValue(denominator: string): string | null {
  const bare = isScale(denominator) && denominator !== "" ? shift("1", zerosOf(denominator)) : null;
  return bare ?? plainValue(denominator);
}

function plainValue(amount: string): string | null {
  return /^\d+(?:\.\d+)?$/.test(amount) ? canonical(amount) : hanValue(amount);
}

function fractionValue({ over, under }: { over: string; under: string }, scale: Scale): NumeralValue | null {
  const [value, step] = [divide(over, under), divide("1", under)];
  if (value === null || step === null) return null;
  const scaled = shift(step, zerosOf(scale));
  return { value: shift(value, zerosOf(scale)), step: scaled, last: scaled };
}

function lowestPlace(value: string, last: string): string {
  const zeros = /0*$/.exec(value)?.[0].length ?? 0;
  return compare(value, "0") === 0 ? last : shift("1", zeros);
}

// 3万5 is ambiguous (35 000 or 30 005), so a last part without a scale must have all its digits.
function mixedValue(amount: string, scale: Scale): string | null {
  const parts = `${amount}${scale}`.match(/\d+|\D+/g) ?? [];
  let [sum, room] = ["0", Number.POSITIVE_INFINITY];
  for (let at = 0; at < parts.length; at += 2) {
    const [number = "", own = ""] = [parts[at], parts[at + 1]];
    if (!/^\d+$/.test(number) || !isScale(own)) return null;
    const size = number.length + zerosOf(own);
    if (size > room || (own === "" && size !== room)) return null;
    [sum, room] = [add(sum, shift(number, zerosOf(own))), zerosOf(own)];
  }
  return shift(sum, -zerosOf(scale));
}
