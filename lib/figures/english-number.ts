import { compare, negate, shift } from "./decimal";

const magnitudes = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
] as const;

/** A decimal with thousands commas: "38000" → "38,000". */
export function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** A decimal in English words of size, exactly: "17279000000" → ["17.279", "billion"]; below a million no word, "". */
export function sized(decimal: string): [number: string, size: string] {
  const magnitude = decimal.startsWith("-") ? negate(decimal) : decimal;
  const found = magnitudes.find(([zeros]) => compare(magnitude, shift("1", zeros)) >= 0);
  return found ? [grouped(shift(decimal, -found[0])), found[1]] : [grouped(decimal), ""];
}

/** "16" → "16th", "22" → "22nd"; "1" → "first", as the first edition is called. */
export function nth(whole: string): string {
  if (whole === "1") return "first";
  const teen = /1\d$/.test(whole);
  const ending = teen ? "th" : ({ "1": "st", "2": "nd", "3": "rd" }[whole.slice(-1)] ?? "th");
  return `${grouped(whole)}${ending}`;
}
