import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf, type Measure } from "./lines";
import type { Run } from "./model";

// Han are one em wide, all else half of one.
const measure: Measure = (character) => (/\p{Script=Han}|[，。（）“”、]/u.test(character) ? 1 : 0.5);
const textsOf = (runs: Run[], width: number, isJustified = true) =>
  linesOf(runs, { measure, width, isJustified }).map(({ pieces }) => pieces.map(({ text }) => text).join(""));

it.each<[string, Run[], number, string[]]>([
  ["fills lines", [{ text: "全年举办科技培训" }], 5, ["全年举办科", "技培训"]],
  [
    "keeps a number whole",
    [{ text: "全年培训" }, { text: "1080人次", isWhole: true }],
    6,
    ["全年培训", "1080人次"],
  ],
  [
    "breaks a number as wide as that",
    [{ text: "超1亿2000万人次", isWhole: true }],
    4,
    ["超1亿200", "0万人次"],
  ],
  ["begins no line with a comma", [{ text: "全年举办，培训" }], 4.5, ["全年举办，", "培训"]],
  [
    "breaks before an opening quotation mark, and not behind it",
    [{ text: "制定了“三年”方案" }],
    4,
    ["制定了", "“三年”", "方案"],
  ],
  ["keeps an apostrophe in its word", [{ text: "last year’s" }], 3, ["last", "year’s"]],
  ["leaves no blank at the end of a line", [{ text: "in the year" }], 4, ["in the", "year"]],
])("%s", (_, runs, width, lines) => {
  expect(textsOf(runs, width)).toEqual(lines);
});

it("spaces the characters of a line so that it is as wide as the column, but not of the last", () => {
  const [first, last] = linesOf([{ text: "全年举办科技培训数十场" }], {
    measure,
    width: 8.4,
    isJustified: true,
  });
  expect(first?.spacing).toBeCloseTo(0.4 / 7);
  expect(last?.spacing).toBe(0);
});

const anyRun = fc
  .record({
    text: fc.array(fc.constantFrom("科", "技", "，", "。", "（", "1", "2", "a", " ", "万", "𠮷"), {
      minLength: 1,
      maxLength: 12,
    }),
    isWhole: fc.boolean(),
    isStrong: fc.boolean(),
  })
  .map(({ text, ...more }): Run => ({ ...more, text: text.join("") }));

it("loses no character, and makes no line wider than the column", () => {
  fc.assert(
    fc.property(fc.array(anyRun, { maxLength: 8 }), fc.integer({ min: 3, max: 12 }), (runs, width) => {
      const lines = linesOf(runs, { measure, width });
      const blankless = (text: string) => text.replaceAll(" ", "");
      const set = lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");
      expect(blankless(set)).toBe(blankless(runs.map(({ text }) => text).join("")));
      for (const { pieces } of lines)
        expect(pieces.reduce((sum, piece) => sum + piece.width, 0)).toBeLessThanOrEqual(width + 1e-6);
    }),
  );
});
