import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./decimal";
import { intervalOf } from "./interval";
import { knownGrowth, knownIntervalOf, openSideOf } from "./known-interval";
import { quantity, shown } from "./read-quantity.test-data";

describe("what a printed number itself states", () => {
  it.each([
    ["28项", null, "[28, 28]"],
    ["第16届", null, "[16, 16]"],
    ["100—120个", null, "[100, 120]"],
    ["超150位", "above", "(150, ∞)"],
    ["超1.05亿元", "above", "(105000000, ∞)"],
    ["300余人次", "above", "(300, ∞)"],
    ["50家以上", "above", "[50, ∞)"],
    ["近2000人次", "below", "(-∞, 2000)"],
    ["不足50家", "below", "(-∞, 50)"],
    ["不超过50家", "below", "(-∞, 50]"],
    ["约1/4", "either", "(-∞, ∞)"],
    ["下降超3%", "below", "(-∞, -3)"],
    ["数十位", null, null],
  ])("of %s the open side is %s and the rest %s", (typed, side, known) => {
    expect([openSideOf(quantity(typed)), shown(knownIntervalOf(quantity(typed)))]).toEqual([side, known]);
  });

  it.each([
    ["150家", "100家", "[0.5, 0.5]"],
    ["超150家", "100家", "(0.5, ∞)"],
    ["150家", "超100家", "(-∞, 0.5)"],
    ["超150家", "超100家", null],
    ["超6万人次", "近2000人次", "(29, ∞)"],
    ["150个", "100—120个", "[0.25, 0.5]"],
    ["约150个", "100个", null],
    ["24批", "0批", null],
  ])("%s after %s is a growth of %s", (now, before, growth) => {
    expect(shown(knownGrowth(quantity(now), quantity(before)))).toBe(growth);
  });
});

it("never has an end that is not printed", () => {
  const words = ["超", "逾", "近", "约", "不足", "不超过", "至少", ""];
  const typed = fc.tuple(
    fc.constantFrom(...words),
    fc.integer({ min: 1, max: 99_999 }),
    fc.constantFrom("", "余"),
  );
  fc.assert(
    fc.property(typed, ([word, amount, within]) => {
      const read = quantity(`${word}${amount}${word === "" ? within : ""}家`);
      const { low, high } = knownIntervalOf(read) ?? {};
      const assumed = intervalOf(read);
      expect(assumed).not.toBeNull();
      for (const end of [low, high]) if (end) expect(compare(end.value, String(amount))).toBe(0);
    }),
  );
});
