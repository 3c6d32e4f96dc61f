import fc from "fast-check";
import { expect, it } from "vitest";
import { compare, subtract } from "@/lib/figures/decimal";
import { decimalOf, parseQuantity, printQuantity, type Quantity } from "@/lib/figures/quantity";
import { significantDigits } from "@/lib/figures/readable-scale";
import { differenceBetween } from "./difference";

function read(typed: string): Quantity {
  const parsed = parseQuantity(typed);
  if (!parsed.ok) throw new Error(`${typed} is not read.`);
  return parsed.value;
}

it.each([
  ["1035万元", "0.1亿元", "35万元"],
  ["172.79亿元", "592亿元", "419.21亿元"],
  ["9900人", "1.2万人", "2100人"],
  ["13批", "24批", "11批"],
  ["12345家", "23456家", "11111家"],
  ["1.05亿元", "0元", "1.05亿元"],
  ["172.79亿元", "1340元", "约172.79亿元"],
  ["40%", "43.5%", "3.5个百分点"],
])("from %s to %s it is %s", (from, to, printed) => {
  const by = differenceBetween(read(from), read(to));
  expect(by && printQuantity(by)).toBe(printed);
});

const amounts = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("", "万", "亿"), fc.constantFrom(0, 1, 2))
  .map(([digits, scale, places]) => `${(digits / 10 ** places).toFixed(scale ? places : 0)}${scale}元`);

it("can be read: never a leading zero, never longer than its numbers allow, and exact unless it says about", () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const [from, to] = [read(a), read(b)];
      const by = differenceBetween(from, to);
      const exact = subtract(decimalOf(to) ?? "", decimalOf(from) ?? "").replace("-", "");
      if (!by || compare(exact, "1") < 0) return;
      const longest = Math.max(...[from, to].map(({ amount }) => significantDigits(amount)));
      expect(by.amount).not.toMatch(/^0/);
      expect(significantDigits(by.amount.replace(/0+$/, ""))).toBeLessThanOrEqual(longest + 1);
      expect(compare(decimalOf(by) ?? "", exact) === 0).toBe(by.qualifier === "exact");
    }),
  );
});
