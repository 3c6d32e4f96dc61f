import { englishQuantity } from "@/lib/figures/english-quantity";
import { decimalOf, parseQuantity } from "@/lib/figures/quantity";
import { toMainlandWords } from "./mainland";

const abbreviations: [RegExp, string][] = [
  [/\b(?:rmb|cny)\s*(?=\d)/gi, "CNY "],
  [/\b(usd|eur|hkd|jpy)(?=\d)/gi, "$1 "],
  [/(?<=\d)\s*bn\b/gi, " billion"],
  [/(?<=\d)\s*mn?\b/gi, " million"],
];

/**
 * Returns other wordings of a query, the closest first: in mainland vocabulary, with abbreviations spelled out and, if it is
 * a figure as reports print it (第十六届, 约四分之一, 6万余), that figure in English and in digits.
 */
export function otherWordings(query: string): string[] {
  const spelled = abbreviations.reduce((text, [short, long]) => text.replace(short, long), query);
  return [toMainlandWords(query), spelled, ...figureWordings(query)];
}

function figureWordings(query: string): string[] {
  const read = parseQuantity(query.trim());
  if (!read.ok) return [];
  const digits = decimalOf(read.value);
  return [englishQuantity(read.value), ...(digits === null ? [] : [digits])];
}
