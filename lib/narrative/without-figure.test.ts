import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referencesOf } from "./narrative";
import { withoutFigure } from "./without-figure";

describe("a sentence without one of its figures", () => {
  it.each([
    ["聚焦{f}领域，与{x}地共同举办{a}对接交流活动。", "聚焦{f}领域，举办{a}对接交流活动。"],
    ["与{x}地共同举办{a}对接交流活动。", "举办{a}对接交流活动。"],
    ["全年培训{a}，培训人数{x}。", "全年培训{a}。"],
    ["全年培训{x}，培训人数{a}。", "培训人数{a}。"],
    ["举办论坛{a}，签约{x}，观众{b}。", "举办论坛{a}，观众{b}。"],
    ["举办论坛{a}。签约{x}。观众{b}。", "举办论坛{a}。观众{b}。"],
    ["其中：企业{a}家、高校{x}所、院所{b}所。", "其中：企业{a}家、院所{b}所。"],
    ["面向{x}等地区培训{a}；观众{b}", "培训{a}；观众{b}"],
    ["培训{a}，其中{x}来自外地，{x}留沪。", "培训{a}。"],
  ])("of %s is %s", (sentence, without) => {
    expect(withoutFigure(sentence, "x")).toBe(without);
  });

  it.each(["培训{x}。", "{x}", "培训{x}批{a}人次。", "企业{x}家、高校{a}所。"])(
    "cannot be offered for %s",
    (sentence) => {
      expect(withoutFigure(sentence, "x")).toBeNull();
    },
  );

  it("loses no other figure and no word of a clause without it", () => {
    const clause = fc.constantFrom(
      "与{x}地共同举办{a}场",
      "培训{b}",
      "观众{x}",
      "全年",
      "企业{c}家、高校{x}所",
      "签约{x}批{d}项",
    );
    const sentence = fc
      .array(fc.tuple(clause, fc.constantFrom("，", "。", "；")), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(sentence, (text) => {
        const without = withoutFigure(text, "x");
        if (without === null) return;
        const others = (of: string) => [...of.matchAll(/\{[a-d]\}/g)].join("");
        expect(referencesOf(without)).not.toContain("x");
        expect(others(without)).toBe(others(text));
        expect(without).not.toMatch(/^[，。；]|[，。；]{2}/);
      }),
    );
  });
});
