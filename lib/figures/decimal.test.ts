import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, canonical, compare, divide, isDecimal, multiply, negate, shift, subtract } from "./decimal";
import { hanText, hanValue } from "./han-numeral";

/** A decimal of any size as whole number and places, so that every law can be checked in BigInt. */
const scaled = fc.tuple(fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }), fc.integer({ min: 0, max: 30 }));
const text = ([whole, places]: [bigint, number]): string => shift(whole.toString(), -places);
const wide = ([whole, places]: [bigint, number]): bigint => whole * 10n ** BigInt(40 - places);

describe("exact decimals", () => {
  it.each([
    ["007.50", "7.5"],
    ["-0", "0"],
    ["-0.00", "0"],
    ["-0.5", "-0.5"],
    ["100", "100"],
    ["0.10", "0.1"],
  ])("writes %s as %s", (typed, expected) => {
    expect(canonical(typed)).toBe(expected);
  });

  it("agree with BigInt at any size", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        expect(add(text(a), text(b))).toBe(shift((wide(a) + wide(b)).toString(), -40));
        expect(subtract(text(a), text(b))).toBe(shift((wide(a) - wide(b)).toString(), -40));
        expect(multiply(text(a), text(b))).toBe(shift((wide(a) * wide(b)).toString(), -80));
        expect(compare(text(a), text(b))).toBe(wide(a) < wide(b) ? -1 : wide(a) > wide(b) ? 1 : 0);
        expect(negate(negate(text(a)))).toBe(text(a));
        expect(isDecimal(text(a))).toBe(true);
      }),
    );
  });

  it("divide to the nearest digit asked for", () => {
    fc.assert(
      fc.property(scaled, scaled, fc.integer({ min: 0, max: 20 }), (a, b, places) => {
        fc.pre(b[0] !== 0n);
        const quotient = divide(text(a), text(b), places) ?? "";
        const error = subtract(multiply(quotient, text(b)), text(a)).replace("-", "");
        const allowed = multiply(text(b).replace("-", ""), shift("5", -places - 1));
        expect(compare(error, allowed)).toBeLessThanOrEqual(0);
      }),
    );
    expect([divide("1", "8"), divide("-1", "3", 3), divide("2", "3", 3), divide("1", "0")]).toEqual([
      "0.125",
      "-0.333",
      "0.667",
      null,
    ]);
  });
});

describe("Han numerals", () => {
  it.each([
    ["零", "0"],
    ["十", "10"],
    ["十二", "12"],
    ["两百", "200"],
    ["一百零五", "105"],
    ["一万两千", "12000"],
    ["三十五亿", "3500000000"],
    ["三万亿", "3000000000000"],
    ["二〇二三", "2023"],
  ])("values %s as %s", (han, value) => {
    expect(hanValue(han)).toBe(value);
  });

  it.each(["", "二百五", "一万二", "十百", "万", "一一", "abc", "三万万"])("does not value %j", (han) => {
    expect(hanValue(han)).toBeNull();
  });

  it("read back whatever they print", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), (value) => {
        expect(hanValue(hanText(value))).toBe(value.toString());
      }),
    );
  });
});
