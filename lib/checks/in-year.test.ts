import { describe, expect, it } from "vitest";
import { findingsOf } from "./check";
import { field } from "./checked.test-data";
import type { RuleOf } from "./rule-schema";

type Allow = NonNullable<RuleOf<"in_year">["allow"]>;

function found(dates: string, allow?: Allow): string | undefined {
  const one = field("a", dates, { kind: "dates", rules: [{ kind: "in_year", ...(allow && { allow }) }] });
  return findingsOf({ year: 2023, fields: [one], relations: [] })[0]?.sentence.zh;
}

describe("dates in the report's year", () => {
  it.each<[string, Allow | undefined, string]>([
    ["2022年9月9—11日", undefined, "2022年9月9—11日不在2023年内。"],
    ["2024年", undefined, "2024年不在2023年内。"],
    ["12月28日—1月3日", undefined, "12月28日—1月3日结束于2024年，不全在2023年内。"],
    ["2022年12月28日—2023年1月3日", undefined, "2022年12月28日—2023年1月3日开始于2022年，不全在2023年内。"],
    ["2022年12月28日—2023年1月3日", ["end"], "2022年12月28日—2023年1月3日开始于2022年，"],
    ["2023—2025年", ["start"], "2023—2025年结束于2025年，"],
    ["2018—2020年", ["start", "end"], "2018—2020年不在2023年内。"],
  ])("asks about %s, allowed %j", (dates, allow, sentence) => {
    expect(found(dates, allow)).toContain(sentence);
  });

  it.each<[string, Allow | undefined]>([
    ["9月9—11日", undefined],
    ["10月29日—11月1日", undefined],
    ["1—9月", undefined],
    ["4月", undefined],
    ["2023年", undefined],
    ["2023年9月9日", undefined],
    ["2月29日", undefined],
    ["12月28日—1月3日", ["end"]],
    ["2022年12月28日—2023年1月3日", ["start"]],
    ["2021—2025年", ["start", "end"]],
    ["待报", undefined],
    ["", undefined],
  ])("says nothing about %s, allowed %j", (dates, allow) => {
    expect(found(dates, allow)).toBeUndefined();
  });
});
