import { describe, expect, it } from "vitest";
import { blanks, isUnclearBlank, obsStatusOf, parseBlank, printBlank } from "./blank";
import { readValue } from "./value";
import type { Blank } from "./blank";

describe("the four blanks", () => {
  it.each<[string, Blank | null]>([
    ["零", "zero"],
    [" 未统计 ", "not_collected"],
    ["不适用", "not_applicable"],
    ["待报", "awaited"],
    ["Zero", "zero"],
    ["not collected", "not_collected"],
    ["not_collected", "not_collected"],
    ["Not  Applicable", "not_applicable"],
    ["N/A", "not_applicable"],
    ["Ｎ／Ａ", "not_applicable"],
    ["AWAITED", "awaited"],
    ["0", null],
    ["0家", null],
    ["", null],
    ["constructor", null],
    ["未统计的", null],
  ])("%j is %s", (typed, blank) => {
    expect(parseBlank(typed)).toBe(blank);
  });

  it("are read back as printed in both languages, and each has an SDMX status", () => {
    for (const blank of blanks) {
      expect(parseBlank(printBlank(blank))).toBe(blank);
      expect(parseBlank(printBlank(blank, "en"))).toBe(blank);
    }
    expect(blanks.map(obsStatusOf)).toEqual(["A", "L", "M", "O"]);
  });
});

describe("a blank that does not say which it is", () => {
  it.each(["/", "／", "—", "——", "-", "－", "–", "无", " 无 ", "暂无", "无数据", "NULL"])(
    "%j is refused, with the blanks to choose from",
    (typed) => {
      expect(isUnclearBlank(typed)).toBe(true);
      for (const kind of ["quantity", "dates", "names"] as const)
        expect(readValue(kind, typed)).toMatchObject({ ok: false, error: { code: "BLANK_UNCLEAR" } });
    },
  );

  it("is kept in a text, where it may be meant literally", () => {
    expect(readValue("text", "无")).toMatchObject({ ok: true, value: { kind: "text", text: "无" } });
  });

  it.each(["无锡", "未统计", "0", "-5", "1/4", "无人机", ""])("%j is not one", (typed) => {
    expect(isUnclearBlank(typed)).toBe(false);
  });
});
