import { isBefore, nonexistentPart } from "./calendar";
import type { Dates, PartialDate } from "./dates-shape";
import { cleanFigure } from "./normalise";
import { parseDate, withDigits } from "./parse-date";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import { printDate } from "./print-dates";

const limit = 100;

type Ends = { start: PartialDate; end: PartialDate };

/**
 * Reads a date or a range (DOMAIN.md, item 9): Chinese, ISO, 2023.9.9 or 2023/9/9, with - — – ~ 至 or 到 between the ends. An
 * end takes missing parts from the start, and may be in the next year if the range is at most half a year (12月28日—1月3日).
 * Refuses with TOO_LONG beyond 100 characters, NOTHING_TYPED, NOT_A_DATE, DAY_WITHOUT_MONTH, NO_SUCH_DATE, MIXED_DATES,
 * DATES_REVERSED.
 */
export function parseDates(typed: string): ParseResult<Dates> {
  const length = typed.trim().length;
  if (length > limit) return refuse("TOO_LONG", { length: String(length), limit: String(limit) });
  const clean = cleanFigure(typed);
  if (clean === "") return refuse("NOTHING_TYPED", {});
  const text = withDigits(clean.replace(/ -+ /g, "—").replaceAll(" ", ""));
  const single = parseDate(text);
  if (single) return checkEnds({ start: single, end: single }, typed);
  const ends = endsOf(text);
  return ends ? checkEnds(withSharedParts(ends), typed) : refuse("NOT_A_DATE", { typed: quoted(typed) });
}

// Hyphens may belong to a date (2023-09-09), so each is tried as the dash when there is no other.
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

// Takes a unit missing on one side (9月9—11日, 2023.9—11) from the other.
function pairOf(left: string, right: string): Ends | null {
  const start = parseDate(left) ?? parseDate(left + (/[年月日号]$/.exec(right)?.[0] ?? ""));
  if (!start) return null;
  const finest = start.day === undefined ? (start.month === undefined ? "年" : "月") : "日";
  const end = parseDate(right) ?? parseDate(right + finest);
  return end && { start, end };
}

function withSharedParts({ start, end }: Ends): Ends {
  const until = {
    ...(end.day !== undefined && start.month !== undefined ? { month: start.month } : {}),
    ...end,
  };
  const crossesYear = isBefore(until, start) && isNextYear(start, until);
  if (start.year !== undefined && end.year === undefined) {
    return { start, end: { year: start.year + (crossesYear ? 1 : 0), ...until } };
  }
  if (start.year === undefined && until.year !== undefined && start.month !== undefined) {
    return { start: { year: until.year - (crossesYear ? 1 : 0), ...start }, end: until };
  }
  return { start, end: until };
}

function isNextYear(start: PartialDate, end: PartialDate): boolean {
  const months = (end.month ?? 0) + 12 - (start.month ?? 0);
  return months <= 6;
}

function checkEnds({ start, end }: Ends, typed: string): ParseResult<Dates> {
  if (start.day !== undefined && start.month === undefined)
    return refuse("DAY_WITHOUT_MONTH", { typed: quoted(typed) });
  const missing = nonexistentPart(start) ?? nonexistentPart(end);
  if (missing) return refuse("NO_SUCH_DATE", missing);
  const printed = { start: printDate(start), end: printDate(end) };
  if (Object.keys(start).sort().join() !== Object.keys(end).sort().join())
    return refuse("MIXED_DATES", printed);
  const mayCrossYear = start.year === undefined && isNextYear(start, end);
  if (isBefore(end, start) && !mayCrossYear) return refuse("DATES_REVERSED", printed);
  return ok(printed.start === printed.end ? { start } : { start, end });
}
