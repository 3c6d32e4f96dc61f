import type { Bilingual } from "@/lib/platform/bilingual";

const han = "〇一二三四五六七八九";

/** Replaces every mention of one year (2023, 二〇二三) with another. Longer numbers that contain it are left alone. */
export function inOtherYear(text: string, from: number, to: number): string {
  return text.replace(mentions(from), (mention) => (/\d/.test(mention) ? String(to) : inHan(to)));
}

export function namesInOtherYear(names: Bilingual, from: number, to: number): Bilingual {
  return { zh: inOtherYear(names.zh, from, to), en: inOtherYear(names.en, from, to) };
}

export function mentionsYear(text: string, year: number): boolean {
  return mentions(year).test(text);
}

function mentions(year: number): RegExp {
  const digits = inHan(year).replace(/〇/g, "[〇○零]");
  return new RegExp(`(?<!\\d)${year}(?!\\d)|(?<![${han}○零])${digits}(?![${han}○零])`, "gu");
}

function inHan(year: number): string {
  return [...String(year)].map((digit) => han[Number(digit)]).join("");
}
