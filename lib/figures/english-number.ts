import { compare, negate, shift } from "./decimal";

const magnitudes = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
] as const;

export function withThousandsCommas(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** Scales a decimal exactly to an English magnitude: "17279000000" → ["17.279", "billion"]; below a million, no word. */
export function withMagnitude(decimal: string): [number: string, size: string] {
  const magnitude = decimal.startsWith("-") ? negate(decimal) : decimal;
  const match = magnitudes.find(([zeros]) => compare(magnitude, shift("1", zeros)) >= 0);
  return match
    ? [withThousandsCommas(shift(decimal, -match[0])), match[1]]
    : [withThousandsCommas(decimal), ""];
}

export function englishOrdinal(whole: string): string {
  if (whole === "1") return "first";
  const teen = /1\d$/.test(whole);
  const ending = teen ? "th" : ({ "1": "st", "2": "nd", "3": "rd" }[whole.slice(-1)] ?? "th");
  return `${withThousandsCommas(whole)}${ending}`;
}
