import type { Dates } from "@/lib/figures/dates";
import { republicanYear, withCommonYears } from "./republican-years";
import { matchAt } from "./sticky";
import { typedDates } from "./typed-dates";

/** Dates found in the plain text, up to `end`. */
export type DatesHere = { end: number; typed: string; dates: Dates };

const hanDigit = "[〇零一二三四五六七八九]";
const small = "(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3})";
const year = `(?:(?:1[6-9]|20|21)\\d\\d|${hanDigit}{4})年`;
const month = `${small}月份?(?![球亮饼薪嫂龄]|[上中下]旬|[初底末])`;
// The end of a month of a certain year is that month: 2023年6月底.
const endedMonth = `${small}月(?=[底末])`;
const day = `${small}(?:日(?![本均])|号(?![召线楼]))`;
const dash = "(?:[-—–―~]{1,2}|至|到)";
// 112年3月, 一百一十二年三月 and 一一二年三月 are of the calendar that counts from 1912.
const republican = `(?:${republicanYear}年(?=${small}(?:月|[-—–~至到])))`;
const dated = `(?:${year}|${republican})`;
const full = `(?:${dated})?${month}(?:${day})?`;

const shapes = [
  // 9月9—11日, 10月29日至11月1日, 2022年12月—2023年1月
  `(?:${dated})?${small}月${small}[日号]?${dash}(?:${dated})?(?:${small}月)?${day}`,
  `${full}${dash}(?:${full}|${day})`,
  // 1—9月
  `(?:${dated})?${small}${dash}${month}`,
  full,
  `${dated}${endedMonth}`,
  `(?:1[6-9]|20|21)\\d\\d([-./])\\d{1,2}\\1\\d{1,2}(?![\\d.])`,
].map((shape) => new RegExp(shape, "y"));

/** Reads a date or a range of dates; null when none begins here. A year alone is none. */
export function datesAt(text: string, at: number): DatesHere | null {
  for (const shape of shapes) {
    const found = matchAt(shape, text, at)?.[0];
    if (found === undefined) continue;
    const typed = withCommonYears(found);
    const read = typedDates(typed);
    if (read) return { end: at + found.length, typed, dates: read };
  }
  return null;
}

const yearAlone = new RegExp(
  [
    `${year}(?:度|[初底末]|上半年|下半年)?(?:${dash}(?:${year}|(?:1[6-9]|20|21)?\\d\\d年))?[度初底末]?`,
    `(?:1[6-9]|20|21)\\d\\d年?${dash}(?:(?:1[6-9]|20|21)\\d\\d|\\d\\d(?=年))年?[度初底末]?(?![\\d.,%])`,
    `(?:19|20)\\d\\d(?![\\d.,%])(?=[-—–]\\d{1,2}(?!\\d))`,
    "(?<=民国)[一二三四五六七八九十百零\\d]{1,6}年",
    `一[〇零一二]${hanDigit}年(?=[版度底初末,。、]|$)`,
    `${hanDigit}{4}年?${dash}${hanDigit}{2}年度?`,
    "(?<=^|[\\n,。;、(])1[01]\\d年",
    `${hanDigit}{4}(?![十百千万亿])`,
    // Parts of a month, which no date of a report holds: 6月上旬, 12月末.
    `(?:${year})?${small}月(?:[上中下]旬|[初底末])`,
  ].join("|"),
  "y",
);

/** Returns the end of years that stand alone (2023年, 2018—2020年); 0 when there are none here. */
export function yearsAt(text: string, at: number): number {
  const found = matchAt(yearAlone, text, at);
  return found ? at + found[0].length : 0;
}

const fiscal = /(20\d\d)\/((?:20)?\d\d)(?![\d/%])/y;

const years = new RegExp(
  `(?:1[6-9]|20|21)\\d\\d年?${dash}(?:1[6-9]|20|21)\\d\\d年(?!度?(?:规划|计划|行动|方案|版))`,
  "y",
);

/** Reads a range of years (2018—2020年); null when none begins here. */
export function yearRangeAt(text: string, at: number): DatesHere | null {
  const typed = matchAt(years, text, at)?.[0];
  const read = typed === undefined ? null : typedDates(typed);
  return typed !== undefined && read ? { end: at + typed.length, typed, dates: read } : null;
}

/** Reads a year that goes over two calendar years: 2021/22. */
export function splitYearAt(text: string, at: number): DatesHere | null {
  const match = matchAt(fiscal, text, at);
  const [start, end] = [Number(match?.[1]), Number(match?.[2]) % 100];
  if (!match || (start + 1) % 100 !== end) return null;
  const typed = `${start}—${start + 1}年`;
  const read = typedDates(typed);
  return read ? { end: at + match[0].length, typed, dates: read } : null;
}
