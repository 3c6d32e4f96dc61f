import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hanText } from "@/lib/figures/han-numeral";
import { type Contents, readContents } from "./read-contents";

const linesOf = ({ sections }: Contents) =>
  sections.map(
    ({ number, title }) =>
      `${number} ${title.zh}${title.en && title.en !== title.zh ? ` / ${title.en}` : ""}`,
  );
const doubtsOf = ({ sections }: Contents) =>
  Object.fromEntries(
    sections.filter(({ doubts }) => doubts.length > 0).map(({ number, doubts }) => [number, doubts]),
  );

const cases: [name: string, text: string, lines: string[]][] = [
  [
    "decimals with leaders and pages",
    "目 录\n8 开放合作……………………101\n8.1 各区科技......102\n8.2 区域协同 · · · · · 110\n8.10 对外交流————120",
    ["8 开放合作", "8.1 各区科技", "8.2 区域协同", "8.10 对外交流"],
  ],
  [
    "chapters, Han numerals and brackets",
    "第一章　总体情况\n一、投入\n（一）政府投入\n（二）企业投入\n二、产出\n第二章　人才\n一、引进",
    ["1 总体情况", "1.1 投入", "1.1.1 政府投入", "1.1.2 企业投入", "1.2 产出", "2 人才", "2.1 引进"],
  ],
  [
    "chapters with sections and figures",
    "第八章 合作\n第一节 国内\n1. 对口\n2. 援建\n第二节 国际",
    ["8 合作", "8.1 国内", "8.1.1 对口", "8.1.2 援建", "8.2 国际"],
  ],
  [
    "Han numerals with points below",
    "一、综述\n1.投入\n(1)政府\n(2)企业\n2.产出\n二、人才\n1.引进",
    ["1 综述", "1.1 投入", "1.1.1 政府", "1.1.2 企业", "1.2 产出", "2 人才", "2.1 引进"],
  ],
  [
    "full-width forms",
    "８　合作\t１２\n８．１　各区\t１３\n８．２　长三角\t２０",
    ["8 合作", "8.1 各区", "8.2 长三角"],
  ],
  [
    "a chapter above its decimals",
    "第八章 合作\n8.1 各区\n8.2 长三角\n第九章 人才\n9.1 引进",
    ["8 合作", "8.1 各区", "8.2 长三角", "9 人才", "9.1 引进"],
  ],
  [
    "a count that begins anew below decimals",
    "8. 合作\n8.1 各区\n1. 浦东\n2. 黄浦\n8.2 长三角\n9. 人才",
    ["8 合作", "8.1 各区", "8.1.1 浦东", "8.1.2 黄浦", "8.2 长三角", "9 人才"],
  ],
  [
    "levels by indentation",
    "合作\n  各区\n    浦东\n  长三角\n人才",
    ["1 合作", "1.1 各区", "1.1.1 浦东", "1.2 长三角", "2 人才"],
  ],
  [
    "levels by tabs and wide spaces",
    "合作\n\t各区\n\t长三角\n人才\n　　引进",
    ["1 合作", "1.1 各区", "1.2 长三角", "2 人才", "2.1 引进"],
  ],
  [
    "pages behind one blank",
    "1 总论 1\n2 投入 5\n2.1 政府 5\n3 展望2025 18",
    ["1 总论", "2 投入", "2.1 政府", "3 展望2025"],
  ],
  [
    "years that are no pages",
    "1 回顾2021\n2 展望2020\n3 远景2035",
    ["1 回顾2021", "2 展望2020", "3 远景2035"],
  ],
  [
    "line ends of every kind",
    "1 总论\r\n2 投入\r3 产出\u20284 人才\n\n",
    ["1 总论", "2 投入", "3 产出", "4 人才"],
  ],
  ["Roman pages and bullets", "● 1 总论……iv\n● 2 投入……12", ["1 总论", "2 投入"]],
  [
    "English behind a slash or a tab",
    "8 合作 / Cooperation……3\n8.1 各区\tThe districts",
    ["8 合作 / Cooperation", "8.1 各区 / The districts"],
  ],
  [
    "a table in English",
    "CONTENTS\nChapter 1 Overview .... 3\nChapter 2 People .... 9",
    ["1 Overview", "2 People"],
  ],
  [
    "parts that restart their chapters",
    "第一篇 综合\n第一章 投入\n第二章 产出\n第二篇 专题\n第一章 人才",
    ["1 综合", "1.1 投入", "1.2 产出", "2 专题", "2.1 人才"],
  ],
  [
    "titles that begin with what is no number",
    "1 16个区的科技\n2 5G应用\n3 2021年大事",
    ["1 16个区的科技", "2 5G应用", "3 2021年大事"],
  ],
  ["spaced words", "第 一 章　总　论\n第 二 章　附 则", ["1 总论", "2 附则"]],
];

describe("a table of contents", () => {
  it.each(cases)("reads %s", (_, text, lines) => {
    const contents = readContents(text);
    expect(linesOf(contents)).toEqual(lines);
  });

  it("leaves out what is no section, and says so", () => {
    const { sections, leftOut } = readContents(
      "目录\n第一篇 综合\n第一章 投入\n第二篇 专题\n第二章 人才\n- 3 -",
    );
    expect(sections.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(leftOut).toEqual([
      { text: "目录", why: "tableHeading" },
      { text: "- 3 -", why: "noWords" },
      { text: "第一篇 综合", why: "part" },
      { text: "第二篇 专题", why: "part" },
    ]);
  });

  it("says what is doubtful", () => {
    expect(doubtsOf(readContents("前言\n1 总论\n2 投入\n2 产出\n4 人才\n4.2 引进\n附录"))).toEqual({
      "0": ["numberMade"],
      "2": ["twice"],
      "4": ["gap"],
      "4.2": ["gap"],
      "5": ["numberMade"],
    });
    expect(doubtsOf(readContents("8.2 合作\n8.1 各区"))).toEqual({ "8.1": ["outOfOrder"] });
    expect(doubtsOf(readContents(`1 总论\n2 ${"很长的一句话".repeat(11)}\n2.1`))).toEqual({
      "2": ["long"],
      "2.1": ["noTitle"],
    });
    expect(doubtsOf(readContents("合作\n人才"))).toEqual({ "1": ["numberMade"], "2": ["numberMade"] });
  });

  it("joins a number on a line of its own, and a title broken over two lines", () => {
    expect(linesOf(readContents("8.1\n各区科技\n8.2\n长三角"))).toEqual(["8.1 各区科技", "8.2 长三角"]);
    const broken = readContents("1 总论……1\n2 国际科技合作与\n交流平台……5\n3 人才……9");
    expect(linesOf(broken)).toEqual(["1 总论", "2 国际科技合作与交流平台", "3 人才"]);
    expect(doubtsOf(broken)).toEqual({ "2": ["joined"] });
  });

  it("reads nothing from nothing", () => {
    expect(readContents(" \n\u3000\n")).toEqual({ sections: [], leftOut: [] });
  });
});

// A tree of titles, printed in several ways, is read back as it was.
const titles = fc.stringMatching(/^[科技合作人才投入产出平台]{2,8}$/);
const trees = fc.array(
  fc.tuple(titles, fc.array(fc.tuple(titles, fc.array(titles, { maxLength: 3 })), { maxLength: 4 })),
  { minLength: 1, maxLength: 6 },
);
type Printed = { number: string; title: string; style: string; indent: string };

function printed(tree: [string, [string, string[]][]][]): Printed[] {
  return tree.flatMap(([chapter, sections], a) => [
    { number: `${a + 1}`, title: chapter, style: `第${hanText(BigInt(a + 1))}章　`, indent: "" },
    ...sections.flatMap(([section, parts], b) => [
      { number: `${a + 1}.${b + 1}`, title: section, style: `${hanText(BigInt(b + 1))}、`, indent: "  " },
      ...parts.map((part, c) => ({
        number: `${a + 1}.${b + 1}.${c + 1}`,
        title: part,
        style: `（${hanText(BigInt(c + 1))}）`,
        indent: "\u3000\u3000",
      })),
    ]),
  ]);
}

const forms: [string, (line: Printed, at: number) => string][] = [
  ["decimals", ({ number, title }) => `${number} ${title}`],
  ["decimals with leaders and pages", ({ number, title }, at) => `${number}　${title}……${at + 1}`],
  ["chapters and Han numerals", ({ style, title }) => style + title],
  [
    "chapters with tabs before the pages",
    ({ style, title, indent }, at) => `${indent}${style}${title}\t${at + 1}`,
  ],
  ["indentation", ({ indent, title }) => (indent === "\u3000\u3000" ? "    " : indent) + title],
];

describe("whatever the outline", () => {
  it.each(forms)("reads it back from %s", (_, form) => {
    fc.assert(
      fc.property(trees, (tree) => {
        const lines = printed(tree);
        const { sections, leftOut } = readContents(lines.map(form).join("\n"));
        expect(sections.map(({ number, title }) => [number, title.zh])).toEqual(
          lines.map(({ number, title }) => [number, title]),
        );
        expect(leftOut).toEqual([]);
      }),
    );
  });

  it("never throws, and gives numbers that a section may have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        for (const { number } of readContents(text).sections) expect(number).toMatch(/^\d+(?:\.\d+)*$/);
      }),
    );
  });
});
