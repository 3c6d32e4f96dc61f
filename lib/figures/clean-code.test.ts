import { describe, expect, it } from "vitest";
import { addUnitSchema, codeSchema } from "@/lib/catalogue/schema";
import { ruleRowSchema } from "@/lib/catalogue/rules";
import { codeSchema as accountCodeSchema, emailSchema } from "@/lib/accounts/schema";
import { cleanCode, typedNumber } from "./clean-code";

describe("what is typed as a number, code or sign", () => {
  it.each([
    ["８。７", "8.7"],
    ["８．７", "8.7"],
    [" 8.7\u00a0\u3000", "8.7"],
    ["8.7\u200b", "8.7"],
    ["ｔｒａｉｎｉｎｇ．ｂａｔｃｈｅｓ", "training.batches"],
    ["text.8–7", "text.8-7"],
    ["台（套）", "台(套)"],
    ["m²", "m²"],
  ])("%j is stored as %j", (typed, stored) => {
    expect(cleanCode(typed)).toBe(stored);
    expect(cleanCode(stored)).toBe(stored);
  });

  it.each([
    ["２０２４", 2024],
    [" 2024 ", 2024],
    ["", Number.NaN],
    ["二〇二四", Number.NaN],
  ])("the year %j is %d", (typed, year) => {
    expect(typedNumber(typed)).toBe(year);
  });

  it("is cleaned in every schema that takes one", () => {
    expect(codeSchema.parse({ code: " Ｔraining．batches " })).toEqual({ code: "training.batches" });
    const unit = { sign: " 台（套） ", name: { zh: "台", en: "sets" }, dimension: "count" };
    expect(addUnitSchema.parse(unit).sign).toBe("台(套)");
    const row = { kind: "change", isOn: true, importance: "normal", allowsStart: false, allowsEnd: false };
    expect(ruleRowSchema.parse({ ...row, percent: "５０．５", from: "１０ " })).toMatchObject({
      percent: "50.5",
      from: "10",
    });
    expect(accountCodeSchema.parse("１２３ ４５６")).toBe("123456");
    expect(emailSchema.parse("ｅｄｉｔｏｒ＠annals。test")).toBe("editor@annals.test");
  });
});
