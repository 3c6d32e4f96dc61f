import fc from "fast-check";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { heightOf, sheetSizeFor, sheetSizes, type SheetTexts } from "./sheet-fit";

const paragraphs = fc.array(
  fc.nat(400).map((length) => "字".repeat(length)),
  { maxLength: 8 },
);
const texts: fc.Arbitrary<SheetTexts> = fc.record({
  points: paragraphs,
  corrections: paragraphs,
  charts: fc.array(paragraphs, { maxLength: 3 }),
  news: paragraphs,
});

it("is printed in the largest size that fits, and never larger for more text", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("points", "corrections", "news"), (all, part) => {
      const size = sheetSizeFor(all);
      const larger = sheetSizes.filter((each) => each > size);
      for (const each of larger) expect(heightOf(all, each / 100)).toBeGreaterThan(275);
      if (size !== 70) expect(heightOf(all, size / 100)).toBeLessThanOrEqual(275);
      const longer = { ...all, [part]: [...all[part as "news"], "字".repeat(200)] };
      expect(sheetSizeFor(longer)).toBeLessThanOrEqual(size);
    }),
  );
});

it("stays in the usual size while it is short, and has each smaller one in its style sheet", () => {
  const short = { points: ["字".repeat(60), "字".repeat(60)], corrections: [], charts: [[]], news: ["字"] };
  expect(sheetSizeFor(short)).toBe(100);
  const css = readFileSync("components/public/summary/summary-view.module.css", "utf8");
  for (const size of sheetSizes.slice(1))
    expect(css).toMatch(new RegExp(`data-size="${size}"\\] \\{\\s*--fit: ${size / 100};`));
});
