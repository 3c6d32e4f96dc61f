import fc from "fast-check";
import { expect, it } from "vitest";
import { hasHan, splitAtChinese } from "./han";

it.each([
  ["counted in establishments (家).", ["counted in establishments (", "家", ")."]],
  ["the 其中 (of which) of 累计506家", ["the ", "其中", " (of which) of ", "累计506家", ""]],
  [
    "under《长三角科技创新共同体联合攻关计划实施办法（试行）》.",
    ["under", "《长三角科技创新共同体联合攻关计划实施办法（试行）》", "."],
  ],
  ["no Chinese at all", ["no Chinese at all"]],
])("splits %j", (text, parts) => {
  expect(splitAtChinese(text)).toEqual(parts);
});

it("loses nothing, and leaves no Chinese between the passages", () => {
  const text = fc.string({ unit: fc.constantFrom("家", "其", "（", "）", "a", " ", "5", ".", "《", "、") });
  fc.assert(
    fc.property(text, (any) => {
      const parts = splitAtChinese(any);
      expect(parts.join("")).toBe(any);
      expect(parts.filter((part, index) => hasHan(part) !== (index % 2 === 1))).toEqual([]);
    }),
  );
});
