import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyText, forbiddenInXml, textsOfXml } from "./characters.test-data";
import { cleanText, oneLine } from "./clean-text";
import { foldRadicals } from "./radicals";
import { withXmlText, xmlText } from "./xml-characters";

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));

describe("radicals", () => {
  it.each([
    ["1080⼈次", "1080人次"],
    ["9⽉9—11⽇", "9月9—11日"],
    ["⻓三⻆", "长三角"],
    ["⻅⻔⻢⻰", "见门马龙"],
    ["不适⽤", "不适用"],
    ["落⼾10家", "落户10家"],
  ])("%s is folded to %s", (copied, text) => {
    expect(foldRadicals(copied)).toBe(text);
  });

  it("are folded by NFKC from U+2F00 to U+2FD5, but for the one that a font draws like another", () => {
    for (const radical of range(0x2f00, 0x2fd5).filter((each) => each !== "⼾"))
      expect(foldRadicals(radical)).toBe(radical.normalize("NFKC"));
  });

  it("have a unified ideograph from U+2E81 to U+2EF3, but for the one place that is not assigned", () => {
    const left = range(0x2e81, 0x2ef3).filter(
      (radical) => !/^\p{Unified_Ideograph}$/u.test(foldRadicals(radical)),
    );
    expect(left).toEqual(["\u2e9a"]);
    // The two that NFKC knows are the same in both.
    for (const radical of ["\u2e9f", "\u2ef3"]) expect(foldRadicals(radical)).toBe(radical.normalize("NFKC"));
  });

  it("are all that is folded, and once is enough", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldRadicals(text);
        expect(foldRadicals(folded)).toBe(folded);
        if (!/[\u2E80-\u2EFF\u2F00-\u2FDF]/.test(text)) expect(folded).toBe(text);
      }),
    );
  });
});

describe("text for XML", () => {
  it.each([
    ["更正\u000B说明", "更正\n说明"],
    ["更正\u000C说明", "更正\n说明"],
    ["丙\uFFFE研究院\uFFFF", "丙研究院"],
    ["一\0二\u0002三\u001f", "一二三"],
    ["半\ud83d个", "半\uFFFD个"],
    ["\t列\r\n😀", "\t列\r\n😀"],
  ])("%j is %j", (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  it("holds nothing that XML does not allow, whatever it was, and is left as it is the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(forbiddenInXml);
        expect(clean).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Cs}/u);
        expect(cleanText(clean)).toBe(clean);
        expect(() => textsOfXml(`<a>${clean.replace(/[&<>]/g, "")}</a>`)).not.toThrow();
        expect(xmlText(JSON.stringify(withXmlText({ text: [text] })))).not.toMatch(forbiddenInXml);
      }),
    );
  });

  it("is refused by the parser of these tests when it is not", () => {
    for (const bad of ["\u000B", "\uFFFE", "\u0002"]) expect(() => textsOfXml(`<a>${bad}</a>`)).toThrow();
  });
});

it.each([
  ["一\u007F二\u0080三\u009F", "一二三"],
  ["上行\u0085下行", "上行\n下行"],
  ["甲\uFDD0\uFDEF乙\u{1FFFE}丙\u{10FFFF}", "甲乙丙"],
])("stored text %j is %j", (text, expected) => {
  expect(cleanText(text)).toBe(expected);
});

it("one line has a space where a line ended", () => {
  expect(oneLine("科技\u000B培训 \r\n 人次\u2028合计")).toBe("科技 培训 人次 合计");
});
