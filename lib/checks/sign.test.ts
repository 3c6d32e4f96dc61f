import { describe, expect, it } from "vitest";
import { findingsOf } from "./check";
import { field, last } from "./checked.test-data";

function found(now: string, before: string | null, given: Parameters<typeof field>[2] = {}): string[] {
  const previous = before === null ? null : last(2022, before);
  const one = field("a", now, { previous, ...given });
  return findingsOf({ year: 2023, fields: [one], relations: [] }).map(({ rule }) => rule);
}

describe("a number below zero", () => {
  it.each([
    ["-5批", "13批"],
    ["-5%", "40%"],
    ["-5万元", "12万元"],
    ["5批", "-13批"],
    ["下降3%", "增长2%"],
    ["下降3个百分点", "2个百分点"],
    ["约-5批", "13批"],
  ])("%s is asked about against %s, whatever rules the indicator has", (now, before) => {
    expect(found(now, before)).toEqual(["sign"]);
  });

  it.each(["-5批", "-5%", "-5万元", "-5人次", "-5", "-1/4", "达-5家"])(
    "%s is asked about by itself",
    (now) => {
      expect(found(now, null)).toEqual(["sign"]);
      expect(found(now, now)).toEqual(["sign"]);
    },
  );

  it.each([
    ["下降5%", null],
    ["增长-5%", null],
    ["-2.5个百分点", null],
    ["-0批", "13批"],
    ["零", "-5批"],
    ["下降3%", "下降2%"],
    ["5批", "13批"],
    ["数十批", "-5批"],
  ])("%s is not, against %s", (now, before) => {
    expect(found(now, before)).toEqual([]);
  });

  it("is not asked about where the figure is a growth by its name", () => {
    const name = { zh: "成交额增幅", en: "Growth of turnover" };
    expect(found("-5%", null, { name })).toEqual([]);
    expect(found("-5%", "3%", { name })).toEqual(["sign"]);
  });

  it("has a sentence in both languages and belongs to both values", () => {
    const one = field("a", "-5批", { previous: last(2022, "13批") });
    const [finding] = findingsOf({ year: 2023, fields: [one], relations: [] });
    expect(finding?.id).toBe("sign:a:-5批|2022 13批");
    expect(finding?.importance).toBe("high");
    expect(finding?.sentence.zh).toContain("正负相反");
    expect(finding?.sentence.en).toContain("opposite sides of zero");
  });
});
