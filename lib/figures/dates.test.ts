import { describe, expect, it } from "vitest";
import { checkDates, isoOf, liesInYear, parseDates, printDates } from "./dates";
import type { Dates } from "./dates";
import { ok } from "./parse-result";
import type { ParseRefusalCode } from "./parse-result";

function dates(typed: string): Dates {
  const read = parseDates(typed);
  if (!read.ok) throw new Error(`${typed}: ${read.error.code}`);
  return read.value;
}

describe("dates as printed (DOMAIN.md, item 9)", () => {
  it.each<[string, Dates, string, string]>([
    ["9月9日", { start: { month: 9, day: 9 } }, "2023-09-09", "2023-09-09"],
    ["9月9—11日", { start: { month: 9, day: 9 }, end: { month: 9, day: 11 } }, "2023-09-09", "2023-09-11"],
    [
      "10月29日—11月1日",
      { start: { month: 10, day: 29 }, end: { month: 11, day: 1 } },
      "2023-10-29",
      "2023-11-01",
    ],
    [
      "5月31日—6月4日",
      { start: { month: 5, day: 31 }, end: { month: 6, day: 4 } },
      "2023-05-31",
      "2023-06-04",
    ],
    [
      "12月28日—1月3日",
      { start: { month: 12, day: 28 }, end: { month: 1, day: 3 } },
      "2023-12-28",
      "2024-01-03",
    ],
    ["4月", { start: { month: 4 } }, "2023-04-01", "2023-04-30"],
    ["1—9月", { start: { month: 1 }, end: { month: 9 } }, "2023-01-01", "2023-09-30"],
    ["11—2月", { start: { month: 11 }, end: { month: 2 } }, "2023-11-01", "2024-02-29"],
    ["2023年", { start: { year: 2023 } }, "2023-01-01", "2023-12-31"],
    ["2018—2020年", { start: { year: 2018 }, end: { year: 2020 } }, "2018-01-01", "2020-12-31"],
    ["2021年2月", { start: { year: 2021, month: 2 } }, "2021-02-01", "2021-02-28"],
    ["2023年9月9日", { start: { year: 2023, month: 9, day: 9 } }, "2023-09-09", "2023-09-09"],
    [
      "2023年9月9—11日",
      { start: { year: 2023, month: 9, day: 9 }, end: { year: 2023, month: 9, day: 11 } },
      "2023-09-09",
      "2023-09-11",
    ],
    [
      "2023年1—9月",
      { start: { year: 2023, month: 1 }, end: { year: 2023, month: 9 } },
      "2023-01-01",
      "2023-09-30",
    ],
    [
      "2022年12月28日—2023年1月3日",
      { start: { year: 2022, month: 12, day: 28 }, end: { year: 2023, month: 1, day: 3 } },
      "2022-12-28",
      "2023-01-03",
    ],
  ])("reads %s and prints it back", (printed, value, start, end) => {
    expect(parseDates(printed)).toEqual(ok(value));
    expect(printDates(value)).toBe(printed);
    expect(isoOf(value, 2023)).toEqual({ start, end });
  });

  it.each([
    ["9月9-11日", "9月9—11日"],
    ["9月9–11日", "9月9—11日"],
    ["9月9～11日", "9月9—11日"],
    ["9月9日至11日", "9月9—11日"],
    ["9月9日至9月11日", "9月9—11日"],
    ["９月９—１１日", "9月9—11日"],
    ["9 月 9 — 11 日", "9月9—11日"],
    ["九月九—十一日", "9月9—11日"],
    ["9.9-9.11", "9月9—11日"],
    ["9.9-11", "9月9—11日"],
    ["5月31日至6月4日", "5月31日—6月4日"],
    ["10月29日-11月1日", "10月29日—11月1日"],
    ["1-9月", "1—9月"],
    ["1月—9月", "1—9月"],
    ["2018-2020年", "2018—2020年"],
    ["2018-2020", "2018—2020年"],
    ["2018年至2020年", "2018—2020年"],
    ["2023年度", "2023年"],
    ["2023-09-09", "2023年9月9日"],
    ["2023.9.9", "2023年9月9日"],
    ["2023/9/9", "2023年9月9日"],
    ["2023-09", "2023年9月"],
    ["二〇二三年九月九日", "2023年9月9日"],
    ["2023-09-09至2023-09-11", "2023年9月9—11日"],
    ["2023-09-09 - 2023-09-11", "2023年9月9—11日"],
    ["2023-09-09-2023-09-11", "2023年9月9—11日"],
    ["2023-09-09/2023-09-11", "2023年9月9—11日"],
    ["2023年12月28日—1月3日", "2023年12月28日—2024年1月3日"],
    ["12月28日—2024年1月3日", "2023年12月28日—2024年1月3日"],
    ["9月9日—9月9日", "9月9日"],
    ["» **9月9—11日**", "9月9—11日"],
  ])("reads %s as %s", (typed, printed) => {
    expect(printDates(dates(typed))).toBe(printed);
  });

  it.each<[string, ParseRefusalCode, Record<string, string>]>([
    ["2月30日", "NO_SUCH_DATE", { date: "2月30日", most: "2月29日" }],
    ["2023年2月29日", "NO_SUCH_DATE", { date: "2023年2月29日", most: "2023年2月28日" }],
    ["9月31日—10月2日", "NO_SUCH_DATE", { date: "9月31日", most: "9月30日" }],
    ["13月", "NO_SUCH_DATE", { date: "13月", most: "12月" }],
    ["0月", "NO_SUCH_DATE", { date: "0月", most: "12月" }],
    ["9月11—9日", "DATES_REVERSED", { start: "9月11日", end: "9月9日" }],
    ["11月1日—10月29日", "DATES_REVERSED", { start: "11月1日", end: "10月29日" }],
    ["2020—2018年", "DATES_REVERSED", { start: "2020年", end: "2018年" }],
    ["2018年—2020年6月", "MIXED_DATES", { start: "2018年", end: "2020年6月" }],
    ["9月—10月3日", "MIXED_DATES", { start: "9月", end: "10月3日" }],
    ["9—11日", "DAY_WITHOUT_MONTH", { typed: "9—11日" }],
    ["明年", "NOT_A_DATE", { typed: "明年" }],
    ["9—11", "NOT_A_DATE", { typed: "9—11" }],
    ["20233年", "NOT_A_DATE", { typed: "20233年" }],
    [" ** ", "NOTHING_TYPED", {}],
    ["9".repeat(101), "TOO_LONG", { length: "101", limit: "100" }],
  ])("refuses %s as %s", (typed, code, params) => {
    expect(parseDates(typed)).toEqual({ ok: false, error: { code, params } });
  });
});

describe("dates in a report's year", () => {
  it("include 29 February only in a leap year", () => {
    const leapDay = dates("2月29日");
    expect(checkDates(leapDay, 2024)).toEqual(ok(leapDay));
    expect(checkDates(leapDay, 2023)).toEqual({
      ok: false,
      error: { code: "NO_SUCH_DATE", params: { date: "2023年2月29日", most: "2023年2月28日" } },
    });
    expect([isoOf(leapDay, 2023), isoOf(leapDay, 1900), isoOf(leapDay, 2000)?.end]).toEqual([
      null,
      null,
      "2000-02-29",
    ]);
  });

  it.each([
    ["9月9日", 2023, true],
    ["2022年9月9日", 2023, false],
    ["2022年12月28日—2023年1月3日", 2023, true],
    ["2018—2020年", 2019, true],
    ["2018—2020年", 2021, false],
  ])("%s lies in %i: %s", (typed, year, lies) => {
    expect(liesInYear(dates(typed), year)).toBe(lies);
  });
});
