import { compare, divide, shift } from "./decimal";
import { type Scale, zerosOf } from "./scale";

const usualScales = ["", "万", "亿", "万亿"] as const satisfies readonly Scale[];

/**
 * Returns a decimal in the scale in which it is read most easily: the one with the fewest digits and without a leading "0."
 * where there is one, so 350000 is 35万 and not 0.0035亿. Of two as short it takes `preferred`, the scale of the figure it
 * belongs to.
 */
export function inReadableScale(decimal: string, preferred: Scale): { amount: string; scale: Scale } {
  const written = [preferred, ...usualScales].map((scale) => {
    return { amount: shift(decimal, -zerosOf(scale)), scale };
  });
  const length = ({ amount }: { amount: string }) =>
    amount.replace(/^-/, "").length + (/^-?0\./.test(amount) ? leadingZeroWeight : 0);
  return written.reduce((best, each) => (length(each) < length(best) ? each : best));
}

const leadingZeroWeight = 1000;

/** Returns how many digits of a number mean something: 2 for 0.0035 and 35, 3 for 100. */
export function significantDigits(amount: string): number {
  return amount
    .replace(/^-/, "")
    .replace(/^0*\.?0*/, "")
    .replace(".", "").length;
}

/** Rounds to a number of significant digits: 17278998660 to five is 17279000000. */
export function roundedToDigits(decimal: string, digits: number): string {
  const [whole = "", fraction = ""] = decimal.replace("-", "").split(".");
  const isBelowOne = compare(whole, "0") === 0;
  const place = isBelowOne ? -fraction.search(/[1-9]/) : whole.length;
  const zeros = digits - place;
  return shift(divide(shift(decimal, zeros), "1", 0) ?? decimal, -zeros);
}
