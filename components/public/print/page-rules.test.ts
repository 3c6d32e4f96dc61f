import fc from "fast-check";
import { expect, it } from "vitest";
import { sectionPages, wholePages } from "./page-rules";

it("gives each chapter its running title, and the cover none", () => {
  const rules = wholePages("2023 报告", ["8 开放", "9 保障"]);
  expect(rules).toContain('@page{@top-left{content:"2023 报告"}}');
  expect(rules).toContain('@page chapter-1{@top-right{content:"9 保障"}}#chapter-1{page:chapter-1}');
  expect(rules).toContain("@page cover{@top-left{content:none}");
});

it("prints no running titles on the first page of a section", () => {
  expect(sectionPages("报告", "8.4 合作")).toBe(
    '@page{@top-left{content:"报告"}@top-right{content:"8\\2e 4 合作"}}@page :first{@top-left{content:none}@top-right{content:none}}',
  );
});

const unescaped = (css: string) =>
  css.replace(/\\([0-9a-f]+) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));

it("escapes any title so that it cannot break out of its string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      const rules = wholePages(title, []);
      const [, held = ""] = /^@page\{@top-left\{content:"([^"<>\n]*)"\}\}/.exec(rules) ?? [];
      expect(unescaped(held)).toBe(title);
    }),
  );
});
