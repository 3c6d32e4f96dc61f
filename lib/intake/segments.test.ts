import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredProposal } from "./proposal";
import { segmentsOf } from "./segments";

const text = "培训24批1080人次。";
const span = (start: number, end: number) => ({ start, end }) as StoredProposal;
const shown = (...spans: StoredProposal[]) =>
  segmentsOf(text, spans).map((segment) => (segment.proposal ? `[${segment.text}]` : segment.text));

describe("the segments of a text", () => {
  it.each([
    ["none", [], ["培训24批1080人次。"]],
    ["two, in any order", [span(5, 11), span(2, 5)], ["培训", "[24批]", "[1080人次]", "。"]],
    ["one inside another", [span(2, 11), span(2, 5)], ["培训", "[24批1080人次]", "。"]],
    ["one that overlaps", [span(2, 6), span(5, 11)], ["培训", "[24批1]", "080人次。"]],
    ["one beyond the end", [span(2, 99)], ["培训24批1080人次。"]],
  ])("mark %s", (_, spans, expected) => {
    expect(shown(...spans)).toEqual(expected);
  });

  it("add up to the text, whatever is marked", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -2, max: 20 }), fc.integer({ min: -2, max: 20 })));
    fc.assert(
      fc.property(spans, (pairs) => {
        const segments = segmentsOf(
          text,
          pairs.map(([start, end]) => span(Math.max(start, 0), end)),
        );
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});
