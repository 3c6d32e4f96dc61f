import type { Dates, IsoPeriod, PartialDate } from "./dates-shape";
import { ok, refuse } from "./reading";
import type { Reading } from "./reading";

/**
 * The first and last day of the dates in a report of the given year, which stands in for a year that was not written. A month
 * reaches from its first day to its last; an end before its start (12月28日—1月3日) is in the next year. Null when a day does
 * not exist in its year (2月29日 in 2023).
 */
export function isoOf({ start, end = start }: Dates, reportYear: number): IsoPeriod | null {
  const startYear = start.year ?? reportYear;
  const endYear = end.year ?? startYear + (isBefore(end, start) ? 1 : 0);
  if (missingPart({ ...start, year: startYear }) || missingPart({ ...end, year: endYear })) return null;
  const { month = 12 } = end;
  const lastDay = end.day ?? daysIn(month, endYear);
  return { start: iso(startYear, start.month ?? 1, start.day ?? 1), end: iso(endYear, month, lastDay) };
}

/** Refuses dates that do not exist in the report's year: NO_SUCH_DATE for 2月29日 in a common year. */
export function checkDates(dates: Dates, reportYear: number): Reading<Dates> {
  const { start, end = start } = dates;
  const startYear = start.year ?? reportYear;
  const endYear = end.year ?? startYear + (isBefore(end, start) ? 1 : 0);
  const missing = missingPart({ ...start, year: startYear }) ?? missingPart({ ...end, year: endYear });
  return missing ? refuse("NO_SUCH_DATE", missing) : ok(dates);
}

/** Whether any day of the dates lies in the year. */
export function liesInYear(dates: Dates, year: number): boolean {
  const period = isoOf(dates, year);
  return period !== null && period.start <= iso(year, 12, 31) && period.end >= iso(year, 1, 1);
}

/** What does not exist about a date, and the last that does: { date: "2月30日", most: "2月29日" }; null for a date that exists. */
export function missingPart({ year, month, day }: PartialDate): { date: string; most: string } | null {
  if (month === undefined) return null;
  if (month < 1 || month > 12) return { date: `${month}月`, most: "12月" };
  const last = daysIn(month, year);
  if (day === undefined || (day >= 1 && day <= last)) return null;
  const prefix = year === undefined ? "" : `${year}年`;
  return { date: `${prefix}${month}月${day}日`, most: `${prefix}${month}月${last}日` };
}

/** Whether `a` is before `b`, as far as both say. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  const known = (value: number | undefined): number => value ?? 0;
  const years = a.year === undefined || b.year === undefined ? 0 : a.year - b.year;
  return (years || known(a.month) - known(b.month) || known(a.day) - known(b.day)) < 0;
}

// Without a year February has 29 days: the report's year decides, in `checkDates`.
function daysIn(month: number, year = 2000): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): string {
  const padded = (value: number, width: number): string => String(value).padStart(width, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
