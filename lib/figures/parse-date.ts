import { hanValue } from "./han-numeral";
import type { PartialDate } from "./dates-shape";

const forms = [
  /^(?<year>[1-9]\d{3})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})日?$/,
  /^(?<year>[1-9]\d{3})[-./](?<month>\d{1,2})月?$/,
  /^(?<year>[1-9]\d{3})$/,
  /^(?:(?<year>[1-9]\d{3})年度?)?(?:(?<month>\d{1,2})月份?)?(?:(?<day>\d{1,2})[日号])?$/,
  /^(?<month>\d{1,2})[./](?<day>\d{1,2})$/,
];

/** One date in any accepted form, existing or not; null for any other text. A day may lack its month (11日, the end of a range). */
export function parseDate(text: string): PartialDate | null {
  if (text === "") return null;
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups) return dateOf(groups);
  }
  return null;
}

/** Han numerals before 年, 月, 日 or a dash as digits: 二〇二三年九月九—十一日. */
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
