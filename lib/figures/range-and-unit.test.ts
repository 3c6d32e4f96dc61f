import { describe, expect, it } from "vitest";
import { decimalEndOf, decimalOf, parseQuantity, printQuantity, withUnit } from "./quantity";

const plain = { amount: "5", scale: "", qualifier: "exact", word: "", unit: "" } as const;

describe("ranges", () => {
  it.each([
    ["3—5家", "3", "5"],
    ["1—2万人", "10000", "20000"],
    ["1万—2万人", "10000", "20000"],
    ["5000—1万元", "5000", "10000"],
    ["30%—40%", "30", "40"],
    ["约3—5家", "3", "5"],
    ["2018—2020年", "2018", "2020"],
    ["下降3—5个百分点", "-3", "-5"],
  ])("reads %s and prints it back", (printed, low, high) => {
    const read = parseQuantity(printed);
    if (!read.ok) throw new Error(read.error.code);
    expect(printQuantity(read.value)).toBe(printed);
    expect([decimalOf(read.value), decimalEndOf(read.value)]).toEqual([low, high]);
  });
});

describe("a unit supplied by the field", () => {
  it("is added only when none was typed", () => {
    expect(withUnit(plain, "家").unit).toBe("家");
    expect(withUnit({ ...plain, unit: "项" }, "家").unit).toBe("项");
  });

  it.each([
    ["1035万元", ["万元"], "1035万元"],
    ["2万亩", ["万亩"], "2万亩"],
    ["35000m2", ["平方米"], "35000平方米"],
    ["35000平方米", ["m²"], "35000m²"],
    ["12皮", ["皮"], "12皮"],
    ["12家", [], "12家"],
  ])("reads %s where %j is accepted", (typed, units, printed) => {
    const read = parseQuantity(typed, { units });
    expect(read.ok && printQuantity(read.value)).toBe(printed);
  });
});
