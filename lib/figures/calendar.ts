import type { Dates, IsoPeriod, PartialDate } from "./dates-shape";
import { ok, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";

/**
 * Returns the first and last day of dates in a report of the given year, which replaces an unwritten year. A month lasts to
 * its last day; an end before its start (12月28日—1月3日) is in the next year. Null for a day that does not exist (2月29日 in
 * 2023).
 */
export function isoOf({ start, end = start }: Dates, reportYear: number): IsoPeriod | null {
  const startYear = start.year ?? reportYear;
  const endYear = end.year ?? startYear + (isBefore(end, start) ? 1 : 0);
  if (nonexistentPart({ ...start, year: startYear }) || nonexistentPart({ ...end, year: endYear }))
    return null;
  const { month = 12 } = end;
  const lastDay = end.day ?? daysIn(month, endYear);
  return { start: iso(startYear, start.month ?? 1, start.day ?? 1), end: iso(endYear, month, lastDay) };
}

/** Refuses dates that do not exist in the report's year with NO_SUCH_DATE. */
export function checkDates(dates: Dates, reportYear: number): ParseResult<Dates> {
  const { start, end = start } = dates;
  const startYear = start.year ?? reportYear;
  const endYear = end.year ?? startYear + (isBefore(end, start) ? 1 : 0);
  const missing =
    nonexistentPart({ ...start, year: startYear }) ?? nonexistentPart({ ...end, year: endYear });
  return missing ? refuse("NO_SUCH_DATE", missing) : ok(dates);
}

export function liesInYear(dates: Dates, year: number): boolean {
  const period = isoOf(dates, year);
  return period !== null && period.start <= iso(year, 12, 31) && period.end >= iso(year, 1, 1);
}

/** Returns the part of a date that does not exist and the last that does ({ date: "2月30日", most: "2月29日" }), or null. */
export function nonexistentPart({ year, month, day }: PartialDate): { date: string; most: string } | null {
  if (month === undefined) return null;
  if (month < 1 || month > 12) return { date: `${month}月`, most: "12月" };
  const last = daysIn(month, year);
  if (day === undefined || (day >= 1 && day <= last)) return null;
  const prefix = year === undefined ? "" : `${year}年`;
  return { date: `${prefix}${month}月${day}日`, most: `${prefix}${month}月${last}日` };
}

export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const orZero = (value: number | undefined): number => value ?? 0;
  const years = a.year === undefined || b.year === undefined ? 0 : a.year - b.year;
  return (years || orZero(a.month) - orZero(b.month) || orZero(a.day) - orZero(b.day)) < 0;
}

// Without a year, 29 February is accepted here; `checkDates` refuses it once the report's year is known.
function daysIn(month: number, year = 2000): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  const padded = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
