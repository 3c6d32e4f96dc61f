import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownBy } from "./filter";

const items = [
  { id: "batches", text: "科技培训批次 training.batches 25批 待送审" },
  { id: "people", text: "科技培训人次 training.people １０８０人次 未填" },
  { id: "forum", text: "浦江创新论坛 Pujiang Innovation Forum" },
];

describe("the filter over a section", () => {
  it.each([
    ["培训", ["batches", "people"]],
    ["培训 人次", ["people"]],
    ["TRAINING.B", ["batches"]],
    ["1080", ["people"]],
    ["２５", ["batches"]],
    ["未填", ["people"]],
    ["pujiang", ["forum"]],
    ["没有这个", []],
  ])("%s", (query, expected) => {
    expect([...(shownBy(query, items) ?? [])]).toEqual(expected);
  });

  it.each(["", "  ", "\u3000"])("hides nothing for %j", (query) => {
    expect(shownBy(query, items)).toBeNull();
  });

  it("finds an item by any part of its text without blanks", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."培训批次Aab1３. ") }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const part = text
            .slice(from % (text.length + 1))
            .slice(0, length + 1)
            .replaceAll(/\s.*/gsu, "");
          const shown = shownBy(part, [{ id: "a", text }]);
          return shown === null || shown.has("a");
        },
      ),
    );
  });
});
