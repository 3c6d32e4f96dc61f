import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalQuantities, pieces } from "./canonical-quantities.test-data";
import { compare, shift } from "./decimal";
import { englishQuantity } from "./english-quantity";
import { ok } from "./parse-result";
import {
  compareQuantities,
  decimalOf,
  intervalOf,
  parseQuantity,
  printQuantity,
  isSameValue,
} from "./quantity";
import { scales, zerosOf } from "./scale";

const opposite = {
  less: "greater",
  greater: "less",
  equal: "equal",
  overlapping: "overlapping",
  incomparable: "incomparable",
};

describe("the laws of quantities", () => {
  it("printing and reading gives the same quantity", () => {
    fc.assert(
      fc.property(canonicalQuantities, (quantity) => {
        expect(parseQuantity(printQuantity(quantity))).toEqual(ok(quantity));
      }),
      { numRuns: 5000 },
    );
  });

  it("reading, printing and reading again gives the same quantity, however it was typed", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (typed) => {
        const read = parseQuantity(typed.join(""));
        if (read.ok) expect(parseQuantity(printQuantity(read.value))).toEqual(read);
      }),
      { numRuns: 20_000 },
    );
  });

  it("gives exact decimals at any size", () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 100n });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...scales),
        (digits, places, scale) => {
          const padded = digits.toString().padStart(places + 1, "0");
          const amount = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
          const read = parseQuantity(`${amount}${scale}家`);
          const expected = digits * 10n ** BigInt(zerosOf(scale));
          expect(read.ok && decimalOf(read.value)).toBe(shift(expected.toString(), -places));
        },
      ),
    );
  });

  it("comparison is antisymmetric, and equal means one value", () => {
    fc.assert(
      fc.property(canonicalQuantities, canonicalQuantities, (a, b) => {
        const [left, right] = [
          { ...a, unit: "家" },
          { ...b, unit: "项" },
        ].map((each) => ({ ...each, unit: "家" }));
        if (!left || !right) return;
        const comparison = compareQuantities(left, right);
        expect(compareQuantities(right, left)).toBe(opposite[comparison]);
        expect(isSameValue(left, right)).toBe(isSameValue(right, left));
        if (comparison === "equal") expect(decimalOf(left)).toBe(decimalOf(right));
        if (comparison === "less" || comparison === "greater") expect(isSameValue(left, right)).toBe(false);
        expect(comparison === "incomparable").toBe(
          [left, right].some(({ qualifier }) => qualifier === "vague"),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("a quantity equals itself, and its interval is not reversed", () => {
    fc.assert(
      fc.property(canonicalQuantities, (quantity) => {
        expect(isSameValue(quantity, quantity)).toBe(true);
        const { low, high } = intervalOf(quantity) ?? { low: null, high: null };
        if (low && high) expect(compare(low.value, high.value)).toBeLessThanOrEqual(0);
        expect(intervalOf(quantity) === null).toBe(decimalOf(quantity) === null);
        expect(englishQuantity(quantity)).not.toMatch(/undefined|null|^$/);
      }),
      { numRuns: 1000 },
    );
  });
});
