import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gramsOf } from "./grams";
import { textIndex } from "./text-index";

const text = fc.string({ unit: fc.constantFrom("培", "训", "参", "人", "，", "gdp "), maxLength: 12 });

describe("an index of texts", () => {
  it("compares a text with each known one as if they were compared one by one", () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.array(text, { maxLength: 3 }),
        (known, asked) => {
          const index = textIndex(() => 1);
          const numbers = known.map((one) => index.add(one));
          for (const one of asked) {
            const { likeness, containment } = index.compare(one);
            const grams = new Set(gramsOf(one));
            for (const [at, other] of known.entries()) {
              const others = new Set(gramsOf(other));
              const shared = [...others].filter((gram) => grams.has(gram)).length;
              const dice = (2 * shared) / Math.max(1, grams.size + others.size);
              expect(likeness(numbers[at]!)).toBeCloseTo(dice * Math.min(1, shared / 1.2));
              expect(containment(numbers[at]!)).toBeCloseTo(shared / Math.max(1, others.size));
            }
          }
        },
      ),
    );
  });

  it("gives equal texts one number", () => {
    const index = textIndex(() => 1);
    expect([index.add("参训"), index.add("培训"), index.add("参训")]).toEqual([0, 1, 0]);
  });
});
