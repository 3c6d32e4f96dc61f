import type { PartialDate } from "./dates-shape";
import { hanValue } from "./han-numeral";

const forms = [
  /^(?<year>[1-9]\d{3})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})日?$/,
  /^(?<year>[1-9]\d{3})[-./](?<month>\d{1,2})月?$/,
  /^(?<year>[1-9]\d{3})$/,
  /^(?:(?<year>[1-9]\d{3})年度?)?(?:(?<month>\d{1,2})月份?)?(?:(?<day>\d{1,2})[日号])?$/,
  /^(?<month>\d{1,2})[./](?<day>\d{1,2})$/,
];

/**
 * Reads one date in any accepted form, whether or not it exists; null for other text. May be a bare day (11日), as the end of
 * a range.
 */
export function parseDate(text: string): PartialDate | null {
  if (text === "") return null;
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return dateOf(groups);
  }
  return null;
}

/** Converts Han numerals before 年, 月, 日 or a dash to digits: 二〇二三年九月九—十一日. */
export function withDigits(text: string): string {
  const numeral = /[〇零一二三四五六七八九十]{1,4}(?=[年月日号\-—–~至到])/g;
  return text.replace(numeral, (han) => hanValue(han) ?? han);
}

function dateOf(groups: Record<string, string | undefined>): PartialDate {
  const date: PartialDate = {};
  for (const part of ["year", "month", "day"] as const) {
    const digits = groups[part];
    if (digits !== undefined) date[part] = Number(digits);
  }
  return date;
}
