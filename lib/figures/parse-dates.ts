import { isBefore, missingPart } from "./calendar";
import type { Dates, PartialDate } from "./dates-shape";
import { cleanFigure } from "./normalise";
import { parseDate, withDigits } from "./parse-date";
import { printDate } from "./print-dates";
import { ok, quoted, refuse } from "./reading";
import type { Reading } from "./reading";

const limit = 100;

type Ends = { start: PartialDate; end: PartialDate };

/**
 * Reads a date or a range as a person types it (DOMAIN.md, item 9): Chinese, ISO, 2023.9.9 or 2023/9/9, with - — – ~ 至 or 到
 * between the ends. An end takes over what it leaves out from the start, and may lie in the next year when that makes a
 * range of at most half a year (12月28日—1月3日). Refuses with TOO_LONG beyond 100 characters, NOTHING_TYPED, NOT_A_DATE,
 * DAY_WITHOUT_MONTH, NO_SUCH_DATE, MIXED_DATES, DATES_REVERSED.
 */
export function parseDates(typed: string): Reading<Dates> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const clean = cleanFigure(typed);
  if (clean === "") return refuse("NOTHING_TYPED", {});
  const text = withDigits(clean.replace(/ -+ /g, "—").replaceAll(" ", ""));
  const single = parseDate(text);
  if (single) return checked({ start: single, end: single }, typed);
  const ends = endsOf(text);
  return ends ? checked(completed(ends), typed) : refuse("NOT_A_DATE", { typed: quoted(typed) });
}

// A hyphen may belong to a date (2023-09-09), so every hyphen is tried as the dash when no plainer one is there.
function endsOf(text: string): Ends | null {
  const plain = [...text.matchAll(/[—–―~至到]+/g)];
  const dashes =
    plain.length > 0 ? plain : [...text.matchAll(/-+/g), ...text.matchAll(/(?<=-\d+)\/(?=\d+-)/g)];
  for (const dash of dashes) {
    const ends = pairOf(text.slice(0, dash.index), text.slice(dash.index + dash[0].length));
    if (ends) return ends;
  }
  return null;
}

// What one side leaves off (9月9—11日, 2023.9—11) is read from the other.
function pairOf(left: string, right: string): Ends | null {
  const start = parseDate(left) ?? parseDate(left + (/[年月日号]$/.exec(right)?.[0] ?? ""));
  if (!start) return null;
  const finest = start.day === undefined ? (start.month === undefined ? "年" : "月") : "日";
  const end = parseDate(right) ?? parseDate(right + finest);
  return end && { start, end };
}

function completed({ start, end }: Ends): Ends {
  const until = {
    ...(end.day !== undefined && start.month !== undefined ? { month: start.month } : {}),
    ...end,
  };
  const rolls = isBefore(until, start) && isNextYear(start, until);
  if (start.year !== undefined && end.year === undefined) {
    return { start, end: { year: start.year + (rolls ? 1 : 0), ...until } };
  }
  if (start.year === undefined && until.year !== undefined && start.month !== undefined) {
    return { start: { year: until.year - (rolls ? 1 : 0), ...start }, end: until };
  }
  return { start, end: until };
}

function isNextYear(start: PartialDate, end: PartialDate): boolean {
  const months = (end.month ?? 0) + 12 - (start.month ?? 0);
  return months <= 6;
}

function checked({ start, end }: Ends, typed: string): Reading<Dates> {
  if (start.day !== undefined && start.month === undefined)
    return refuse("DAY_WITHOUT_MONTH", { typed: quoted(typed) });
  const missing = missingPart(start) ?? missingPart(end);
  if (missing) return refuse("NO_SUCH_DATE", missing);
  const printed = { start: printDate(start), end: printDate(end) };
  if (Object.keys(start).sort().join() !== Object.keys(end).sort().join())
    return refuse("MIXED_DATES", printed);
  const mayRoll = start.year === undefined && isNextYear(start, end);
  if (isBefore(end, start) && !mayRoll) return refuse("DATES_REVERSED", printed);
  return ok(printed.start === printed.end ? { start } : { start, end });
}
