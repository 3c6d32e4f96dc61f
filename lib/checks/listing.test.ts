import { describe, expect, it } from "vitest";
import { findingsOf } from "./check";
import { field } from "./checked.test-data";

const found = (typed: string) =>
  findingsOf({ year: 2023, fields: [field("a", typed, { kind: "names" })], relations: [] }).map(
    ({ rule, sentence }) => `${rule} ${sentence.zh.split(/[。算列]/)[0]}`,
  );

describe("a list of names", () => {
  it.each([
    ["巴西、巴西", "listing “巴西”"],
    ["巴西、泰国、巴西、泰国、智利等", "listing “巴西”“泰国”"],
    ["巴西 法国", "listing “巴西 法国”"],
    ["巴西/法国、智利", "listing “巴西/法国”"],
    ["巴西／法国", "listing “巴西／法国”"],
    ["巴西|法国", "listing “巴西|法国”"],
  ])("%s is asked about, whatever rules the indicator has", (typed, finding) => {
    expect(found(typed)).toEqual([finding]);
  });

  it.each(["巴西、法国", "G60 科创走廊", "Los Angeles", "GB/T 15834", "北京大学、清华大学等", "未统计"])(
    "%s is not",
    (typed) => {
      expect(found(typed)).toEqual([]);
    },
  );

  it("of which one is last year's too stays answered when last year's report is corrected", () => {
    const one = field("a", "巴西、巴西", { kind: "names" });
    const [finding] = findingsOf({ year: 2023, fields: [one], relations: [] });
    expect(finding?.id).toBe("listing:a:巴西、巴西");
  });
});
