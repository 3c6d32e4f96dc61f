import { englishNumberAt } from "./numbers";
import type { EnglishNumber } from "./numbers";
import { multiply } from "@/lib/figures/decimal";
import { matchAt } from "../sticky";

const joint = /(?: ?[-–—] ?| to | and )(?:(?:CNY|RMB|USD|EUR|US\$|\$|€|£|¥) ?)?/y;
const mantissa = /\d+(?:\.\d+)?/y;
const sizes: [RegExp, string][] = [
  [/ ?(?:million|m|mn)(?![A-Za-z²³])/y, "1000000"],
  [/ ?(?:billion|bn)(?![A-Za-z])/y, "1000000000"],
  [/ ?trillion(?![A-Za-z])/y, "1000000000000"],
  [/ (?:thousand)(?![A-Za-z])/y, "1000"],
];
const opened = /\b(?:between|from) (?:(?:CNY|RMB|USD|EUR|US\$|\$|€|£|¥) ?)?$/i;

/** Gives a number the size that is said once, behind the next: between 4.1 and 4.3 million, from 212 to 240 million. */
export function withSizeBehind(text: string, at: number, number: EnglishNumber): EnglishNumber {
  const plain = matchAt(mantissa, text, at)?.[0] ?? "";
  if (plain === "" || plain !== number.value || at + plain.length !== number.end) return number;
  const link = matchAt(joint, text, number.end)?.[0] ?? "";
  const next = number.end + link.length;
  const other = link === "" ? "" : (matchAt(mantissa, text, next)?.[0] ?? "");
  if (other === "" || !isLinked(text, at, { link, plain, other }) || !isNear(plain, other)) return number;
  const size = sizes.find(([word]) => matchAt(word, text, next + other.length))?.[1];
  return size === undefined || !englishNumberAt(text, next)
    ? number
    : { ...number, value: multiply(plain, size) };
}

type Link = { link: string; plain: string; other: string };

// Without "between" or "from", two numbers joined by "and" are of a kind when both have decimals.
function isLinked(text: string, at: number, { link, plain, other }: Link): boolean {
  if (opened.test(text.slice(Math.max(0, at - 14), at))) return true;
  return link !== " and " || (plain.includes(".") && other.includes("."));
}

function isNear(plain: string, other: string): boolean {
  const ratio = Number(plain) / Number(other);
  return ratio > 0.05 && ratio < 20;
}
