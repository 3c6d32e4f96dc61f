import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDates } from "./dates";
import { parseNames } from "./names";
import type { ParseRefusalCode } from "./parse-result";
import { parseQuantity } from "./quantity";
import { refusals, refusalSentence } from "./refusals";

describe("refused quantities", () => {
  it.each<[string, ParseRefusalCode, string]>([
    ["", "NOTHING_TYPED", "未统计"],
    ["**", "NOTHING_TYPED", "待报"],
    ["abc", "NOT_A_QUANTITY", "“abc”不是数量"],
    ["浦江创新论坛", "NOT_A_QUANTITY", "25家"],
    ["第X届", "NOT_A_QUANTITY", "第X届"],
    ["至3家", "WORDS_BEFORE_QUANTITY", "“3家”"],
    ["培训人数达2000余人次", "WORDS_BEFORE_QUANTITY", "“达2000余人次”"],
    ["人民币5元", "WORDS_BEFORE_QUANTITY", "“5元”"],
    ["24皮", "UNKNOWN_UNIT", "“皮”"],
    ["25家企业", "UNKNOWN_UNIT", "家、"],
    ["数十只猫", "UNKNOWN_UNIT", "只猫"],
    ["第3章", "UNKNOWN_UNIT", "章"],
    ["2O人", "LETTER_IN_NUMBER", "是不是“0”"],
    ["l0人", "LETTER_IN_NUMBER", "是不是“1”"],
    ["13批510人次", "SEVERAL_QUANTITIES", "例如“13批”"],
    ["32个 / 288亿元", "SEVERAL_QUANTITIES", "例如“32个”"],
    ["新增25家，累计506家", "SEVERAL_QUANTITIES", "例如“新增25家”"],
    ["13批至510人次", "SEVERAL_QUANTITIES", "例如“13批”"],
    ["1.2.3", "UNREADABLE_NUMBER", "1.2.3"],
    ["1,00,0", "UNREADABLE_NUMBER", "1,00,0"],
    ["3 8000人次", "UNREADABLE_NUMBER", "3 8000"],
    ["100, 200", "UNREADABLE_NUMBER", "100, 200"],
    ["1.234,567", "UNREADABLE_NUMBER", "234,567"],
    ["3万5", "UNREADABLE_NUMBER", "3万5"],
    ["二百五", "UNREADABLE_NUMBER", "二百五"],
    ["1/0", "UNREADABLE_NUMBER", "1/0"],
    ["3—5余万人", "UNREADABLE_NUMBER", "5余万"],
    ["约2000余人", "TWO_QUALIFIERS", "“约”和“余”"],
    ["至少50家以上", "TWO_QUALIFIERS", "“至少”和“以上”"],
    ["5—3家", "RANGE_REVERSED", "从5到3"],
    ["3—3家", "RANGE_REVERSED", "从3到3"],
    ["9".repeat(201), "TOO_LONG", "201个字符"],
  ])("refuses %j as %s", (typed, code, words) => {
    const read = parseQuantity(typed);
    if (read.ok) throw new Error(JSON.stringify(read.value));
    expect(read.error.code).toBe(code);
    expect(refusalSentence(read.error, "zh")).toContain(words);
    expect(refusalSentence(read.error, "en")).not.toMatch(/[{}]/);
  });

  it("names the field's own units", () => {
    const read = parseQuantity("24人次", { units: ["批", "期"] });
    expect(read).toEqual({
      ok: false,
      error: { code: "UNKNOWN_UNIT", params: { unit: "人次", accepted: "批、期" } },
    });
  });

  it("quotes no more than forty characters of what was typed", () => {
    const read = parseQuantity("猫".repeat(150));
    expect(!read.ok && [...(read.error.params["typed"] ?? "")].length).toBe(41);
  });
});

describe("refusal sentences", () => {
  it.each(Object.entries(refusals))("%s asks for the same words in both languages", (_code, { zh, en }) => {
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(zh.length).toBeGreaterThan(10);
    expect(en.length).toBeGreaterThan(10);
    expect(new Set(placeholders(en))).toEqual(new Set(placeholders(zh)));
  });

  it("have all placeholders filled in, whatever was typed", () => {
    const pieces = fc.constantFrom(
      ..."13批510人次约余—9月日年,.第首OX ".split(""),
      "2月30日",
      "等",
      "、",
      "以上",
      "至",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (typed) => {
        for (const read of [
          parseQuantity(typed.join("")),
          parseDates(typed.join("")),
          parseNames(typed.join("")),
        ]) {
          if (read.ok) continue;
          expect(refusalSentence(read.error, "zh") + refusalSentence(read.error, "en")).not.toMatch(
            /\{\w+\}/,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
