import { compare, isDecimal } from "@/lib/figures/decimal";
import { decimalEndOf, decimalOf } from "@/lib/figures/quantity-value";
import type { Value } from "@/lib/figures/value";
import { normalise } from "@/lib/search/words";

const longestQuery = 100;
const mostWords = 8;

/** What somebody looks for: the whole text and its words, in the form in which texts are compared; the number, if it is one. */
export type FindQuery = { whole: string; words: string[]; number: string | null };

/** Returns null for a text in which there is nothing to look for. */
export function findQueryOf(text: string): FindQuery | null {
  const whole = normalise(text.slice(0, longestQuery)).trim();
  const words = whole.split(/\s+/).filter(Boolean).slice(0, mostWords);
  return words.length === 0 ? null : { whole, words, number: isDecimal(whole) ? whole : null };
}

/** Returns the digits of a number that are printed however it is scaled: 60000 and 6万 share 6, 0.5 and 5000 share 5. */
export function significantDigits(number: string): string {
  return number.replace(/\D/g, "").replace(/^0+|0+$/g, "");
}

/** Whether a value is this number, or begins or ends with it where it is a range. */
export function isNumber(value: Value, number: string): boolean {
  if (value.kind !== "quantity") return false;
  const bounds = [decimalOf(value.quantity), decimalEndOf(value.quantity)];
  return bounds.some((bound) => bound !== null && compare(bound, number) === 0);
}

/** How well a name answers the query, 0 best: it is the name, begins it, stands in it, or is only found beside it. */
export function rankOf(names: readonly string[], { whole }: FindQuery): 0 | 1 | 2 | 3 {
  const compared = names.map(normalise);
  if (compared.includes(whole)) return 0;
  if (compared.some((name) => name.startsWith(whole))) return 1;
  return compared.some((name) => name.includes(whole)) ? 2 : 3;
}
