import { hanValue } from "@/lib/figures/han-numeral";

/**
 * What numbers a heading. `style` tells one way of numbering from another (第…章, 一、, 1.); `parts` are the numbers it gives: one
 * for most styles, several for 8.4.
 */
export type Marker = { style: string; parts: number[] };

const han = "[〇零一二三四五六七八九十百]+";
const arabic = "\\d{1,3}";

/** The styles, each with a pattern that has the ordinal in its first group and, where styles vary, what varies in its second. */
const styles: [name: string, pattern: RegExp][] = [
  ["ordinal", new RegExp(`^第\\s*(${han}|${arabic})\\s*(篇|编|卷|部分|章|节|讲|单元)[、.:：]?`)],
  ["word", new RegExp(`^(?:Chapter|Part|Section)\\s+(${arabic}|[IVXL]+)\\b[.:]?`, "i")],
  ["decimal", /^(\d{1,3}(?:\.\d{1,3})+)(?:[.、]|(?![\d%％万亿多余]))/],
  ["han-brackets", new RegExp(`^[(（【〔]\\s*(${han})\\s*[)）】〕]`)],
  ["han-bracket", new RegExp(`^(${han})[)）]`)],
  ["han", new RegExp(`^(${han})\\s*([、.．]|\\s)`)],
  ["arabic-brackets", new RegExp(`^[(（【〔]\\s*(${arabic})\\s*[)）】〕]`)],
  ["arabic-bracket", new RegExp(`^(${arabic})[)）]`)],
  ["arabic", new RegExp(`^(${arabic})([、.](?!\\d)|\\s|$)`)],
  ["circled", /^([①-⑳])/],
  ["roman", /^([IVX]+|[Ⅰ-Ⅻ])([、.]|\s)/],
];

/** Returns the marker at the beginning of a heading, whose digits are half width, and the rest; null if there is none. */
export function readMarker(heading: string): { marker: Marker; rest: string } | null {
  for (const [name, pattern] of styles) {
    const [whole, ordinal = "", variant = ""] = pattern.exec(heading) ?? [];
    if (whole === undefined) continue;
    const parts = ordinal.split(".").map(numberOf);
    if (parts.some(Number.isNaN)) continue;
    const word = name === "word" ? (/^[a-z]+/i.exec(whole)?.[0].toLowerCase() ?? "") : variant;
    return { marker: { style: `${name} ${word.trim()}`, parts }, rest: heading.slice(whole.length).trim() };
  }
  return null;
}

function numberOf(ordinal: string): number {
  if (/^\d+$/.test(ordinal)) return Number(ordinal);
  if (/^[①-⑳]$/u.test(ordinal)) return ordinal.charCodeAt(0) - 0x2460 + 1;
  const roman = ordinal.normalize("NFKC").toUpperCase();
  if (/^[IVXL]+$/.test(roman)) return romanValue(roman);
  return Number(hanValue(ordinal) ?? Number.NaN);
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
