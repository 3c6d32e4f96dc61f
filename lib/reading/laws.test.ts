import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuantity } from "@/lib/figures/quantity";
import { readValue } from "@/lib/figures/value";
import { readingsIn } from "./readings-in";
import { pieces } from "./sentences.test-data";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 14 }).map((all) => all.join("")),
);

describe("the laws of readings", () => {
  it("stand in order, apart from each other, and quote the text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, quote } of readingsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("are typed as a form would read them", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const reading of readingsIn(text)) {
          if (reading.kind === "quantity")
            expect(parseQuantity(reading.typed)).toEqual({ ok: true, value: reading.quantity });
          if (reading.kind === "dates")
            expect(readValue("dates", reading.typed)).toEqual({
              ok: true,
              value: { kind: "dates", dates: reading.dates },
            });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("are the same for the same text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readingsIn(text)).toEqual(readingsIn(text));
      }),
    );
  });
});
