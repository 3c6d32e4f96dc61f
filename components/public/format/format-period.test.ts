import { expect, it } from "vitest";
import { formatPeriod } from "./format-period";

it.each([
  ["2023-01-01", "2023-12-31", "2023年", "2023"],
  ["2018-01-01", "2020-12-31", "2018—2020年", "2018–2020"],
  ["2023-01-01", "2023-09-30", "2023年1—9月", "January–September 2023"],
  ["2023-04-01", "2023-04-30", "2023年4月", "April 2023"],
  ["2023-09-09", "2023-09-11", "2023年9月9—11日", "9–11 September 2023"],
  ["2023-02-28", "2023-02-28", "2023年2月28日", "28 February 2023"],
  ["2023-10-29", "2023-11-01", "2023年10月29日—11月1日", "29 October – 1 November 2023"],
  [null, "2023-12-31", "截至2023年12月31日", "to 31 December 2023"],
  ["2023-05-01", null, "2023年5月1日", "1 May 2023"],
])("prints %s to %s as %s", (start, end, zh, en) => {
  const period = { basis: "annual" as const, start, end };
  expect([formatPeriod(period, "zh"), formatPeriod(period, "en")]).toEqual([zh, en]);
});

it("returns null if the report does not state the period", () => {
  expect(formatPeriod({ basis: "unstated", start: null, end: null }, "zh")).toBeNull();
});
