import { expect, it } from "vitest";
import { periodWords } from "./period-words";

it.each([
  ["2023-01-01", "2023-12-31", "2023年", "2023"],
  ["2018-01-01", "2020-12-31", "2018年至2020年", "2018–2020"],
  ["2023-01-01", "2023-09-30", "2023年1月至9月", "January–September 2023"],
  ["2023-04-01", "2023-04-30", "2023年4月", "April 2023"],
  ["2023-09-09", "2023-09-11", "2023年9月9日至11日", "9–11 September 2023"],
  ["2023-02-28", "2023-02-28", "2023年2月28日", "28 February 2023"],
  [null, "2023-12-31", "截至2023年12月31日", "to 31 December 2023"],
  ["2023-05-01", null, "2023年5月1日", "1 May 2023"],
])("tells %s to %s as %s", (start, end, zh, en) => {
  const period = { basis: "annual" as const, start, end };
  // Intl puts thin or no-break spaces about a dash, as its data of the day has it.
  const told = (locale: "zh" | "en") => periodWords(period, locale)?.replace(/\s*([–-])\s*/g, "$1");
  expect([told("zh"), told("en")?.replace("-", "–")]).toEqual([zh, en]);
});

it("says nothing where the report says nothing", () => {
  expect(periodWords({ basis: "unstated", start: null, end: null }, "zh")).toBeNull();
});
