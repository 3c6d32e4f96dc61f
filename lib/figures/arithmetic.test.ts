import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthOf, ratioOf, sumOf } from "./arithmetic";
import { baseIntervalOf, compareIntervals } from "./compare";
import { roundingIntervalOf } from "./quantity";
import { quantity, shown } from "./read-quantity.test-data";

describe("arithmetic", () => {
  it.each([
    [["2人", "3人"], "[5, 5]"],
    [["10家", "20余家"], "(30, 40)"],
    [["10家", "20家以上"], "[30, ∞)"],
    [["1亿元", "2000万元"], "[120000000, 120000000]"],
    [["40%", "1/4"], "[0.65, 0.65]"],
    [["10家", "多家"], null],
    [["10家", "10人次"], null],
    [[], null],
  ])("%j add up to %s", (parts, expected) => {
    expect(shown(sumOf(parts.map(quantity)))).toBe(expected);
  });

  it.each([
    ["2人", "5人", "[0.4, 0.4]"],
    ["592亿元", "1491亿元", "[0.397048960429, 0.397048960429]"],
    ["10余家", "20家", "(0.5, 1)"],
    ["10家", "20家以上", "(0, 0.5]"],
    ["10家以上", "20家", "[0.5, ∞)"],
    ["5‰", "0.5%", "[1, 1]"],
    ["1/4", "50%", "[0.5, 0.5]"],
    ["1亿元", "2000万元", "[5, 5]"],
    ["10家", "0家", null],
    ["10家", "不超过5家", null],
    ["多家", "5家", null],
  ])("%s out of %s is %s", (part, base, expected) => {
    expect(shown(ratioOf(quantity(part), quantity(base)))).toBe(expected);
  });

  it.each([
    ["40%", "overlapping"],
    ["41%", "less"],
    ["39.7%", "overlapping"],
    ["39.6%", "greater"],
  ])("finds 592 of 1491 against a printed share of %s: %s", (printed, expected) => {
    const share = ratioOf(quantity("592亿元"), quantity("1491亿元"));
    const stated = baseIntervalOf(quantity(printed), roundingIntervalOf);
    expect(share && stated && compareIntervals(share, stated)).toBe(expected);
  });

  it.each([
    ["112家", "100家", "[0.12, 0.12]"],
    ["1080人次", "510人次", "[1.117647058824, 1.117647058824]"],
    ["90家", "100家", "[-0.1, -0.1]"],
    ["6‰", "0.5%", "[0.2, 0.2]"],
    ["1.2亿元", "8000万元", "[0.5, 0.5]"],
    ["90家", "100人次", null],
  ])("from %s before to %s is growth of %s", (now, before, expected) => {
    expect(shown(growthOf(quantity(now), quantity(before)))).toBe(expected);
  });

  const count = fc.integer({ min: 1, max: 999_999 });
  const share = (thousandths: number) =>
    fc.constantFrom(
      `${thousandths}‰`,
      `${thousandths / 10}%`,
      `${thousandths}/1000`,
      `${thousandths / 100}成`,
    );
  const money = (wan: number) => fc.constantFrom(`${wan}万元`, `${wan / 10_000}亿元`, `${wan}0000元`);
  const twoNotations = fc
    .tuple(count, count, fc.constantFrom(share, money))
    .chain(([a, b, written]) => fc.tuple(fc.constant(a), fc.constant(b), written(a), written(b)));

  it("computes the same ratio and growth for ‰, %, 成 or a fraction, and for 万 or 亿", () => {
    fc.assert(
      fc.property(twoNotations, ([a, b, part, base]) => {
        const [over, under] = [quantity(part), quantity(base)];
        expect(ratioOf(over, under)).toEqual(ratioOf(quantity(`${a}家`), quantity(`${b}家`)));
        expect(growthOf(over, under)).toEqual(growthOf(quantity(`${a}家`), quantity(`${b}家`)));
      }),
    );
  });

  it("computes the same sum for any scale", () => {
    fc.assert(
      fc.property(twoNotations, ([a, b, one, other]) => {
        const unit = one.endsWith("元") ? "万元" : "‰";
        expect(sumOf([quantity(one), quantity(other)])).toEqual(baseIntervalOf(quantity(`${a + b}${unit}`)));
      }),
    );
  });
});
