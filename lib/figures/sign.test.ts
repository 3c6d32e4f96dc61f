import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbers } from "./canonical-quantities.test-data";
import { readUnit } from "./find-unit";
import { decimalOf, parseQuantity, printQuantity } from "./quantity";
import { refusalSentence } from "./refusals";

describe("a number that may be negative", () => {
  it.each([
    ["(5)", "-5", "5"],
    ["（5）", "-5", "5"],
    ["(1,234.50)", "-1234.50", "1234.50"],
    ["(5%)", "-5%", "5%"],
    ["(5)%", "-5%", "5%"],
    ["（5人）", "-5人", "5人"],
    ["• (5)", "-5", "5"],
    ["¥(1,234.50)", "-1234.50元", "1234.50元"],
    ["(-5)", "-5", "5"],
    ["▲5", "-5", "5"],
    ["△5", "-5", "5"],
    ["▲ 5%", "-5%", "5%"],
    ["» ▲5", "-5", "5"],
    ["▼5家", "-5家", "5家"],
    ["5%▼", "-5%", "5%"],
    ["5▲", "-5", "5"],
    ["🔻5%", "-5%", "5%"],
    ["↓5%", "-5%", "5%"],
    ["增长▲5%", "增长-5%", "增长5%"],
    ["5-", "-5", "5"],
    ["5－", "-5", "5"],
    ["5—", "-5", "5"],
    ["- 5", "-5", "5"],
    ["- 1,234.50", "-1234.50", "1234.50"],
    ["- 133场", "-133场", "133场"],
    ["–5", "-5", "5"],
    ["—5家", "-5家", "5家"],
    ["ー5家", "-5家", "5家"],
    ["亏损5万元", "-5万元", "5万元"],
    ["下滑5%", "-5%", "5%"],
    ["负增长5%", "增长-5%", "增长5%"],
  ])("%s is refused, with both readings in the sentence", (typed, negative, positive) => {
    const read = parseQuantity(typed);
    if (read.ok) throw new Error(JSON.stringify(read.value));
    expect(read.error.code).toBe("SIGN_UNCLEAR");
    for (const locale of ["zh", "en"] as const) {
      expect(refusalSentence(read.error, locale)).toContain(`“${negative}”`);
      expect(refusalSentence(read.error, locale)).toContain(`“${positive}”`);
    }
    for (const [reading, sign] of [
      [negative, "-"],
      [positive, ""],
    ] as const) {
      const again = parseQuantity(reading);
      expect(again.ok && decimalOf(again.value)?.replace(/[\d.]+/, "")).toBe(sign);
    }
  });

  it.each([
    ["下降-5%", "SIGN_TWICE"],
    ["同比减少-5家", "SIGN_TWICE"],
    ["下降+5%", "SIGN_TWICE"],
    ["3—-5", "MIXED_DASHES"],
    ["3~-5家", "MIXED_DASHES"],
    ["30%—-40%", "MIXED_DASHES"],
    ["1○家", "LETTER_IN_NUMBER"],
    ["1○", "LETTER_IN_NUMBER"],
    ["(1)5家", "NOT_A_QUANTITY"],
    ["¥5家", "NOT_A_QUANTITY"],
  ])("%s is refused as %s", (typed, code) => {
    const read = parseQuantity(typed);
    expect(read.ok ? printQuantity(read.value) : read.error.code).toBe(code);
  });

  it.each([
    ["-5", "-5"],
    ["−5", "-5"],
    ["－5", "-5"],
    ["负5", "-5"],
    ["增长-5%", "-5"],
    ["下降5%", "-5"],
    ["-¥1,234.50", "-1234.5"],
  ])("%s is %s", (typed, value) => {
    const read = parseQuantity(typed);
    expect(read.ok && decimalOf(read.value)).toBe(value);
  });

  const marks = fc.constantFrom(
    ...["()", "（）", "▲", "△", "▼", "- ", "– ", "—", "ー", "▲(", "$-", "$—", "$－"].map((mark) => {
      if (mark === "()" || mark === "（）")
        return (number: string) => mark.charAt(0) + number + mark.charAt(1);
      if (mark.startsWith("$")) return (number: string) => number + mark.slice(1);
      return (number: string) => mark + number;
    }),
  );
  const units = fc.constantFrom("", "家", "%", "元", "人次");

  it("is never read as a positive one, whatever the mark, number and unit", () => {
    fc.assert(
      fc.property(numbers, units, marks, ({ amount, scale }, unit, marked) => {
        expect(readUnit(unit)).not.toBeNull();
        expect(parseQuantity(marked(`${amount}${scale}${unit}`)).ok).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it("with a currency sign is refused where the field has no yuan", () => {
    const read = parseQuantity("¥5", { units: ["批"] });
    expect(!read.ok && read.error).toEqual({
      code: "UNKNOWN_UNIT",
      params: { unit: "元", accepted: "批" },
    });
  });
});
