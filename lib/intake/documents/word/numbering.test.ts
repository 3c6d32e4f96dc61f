import { describe, expect, it } from "vitest";
import { docxOf, linesOf, numbered, paragraph } from "../word.test-data";
import { hanCount, printNumber } from "./number-format";

const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const definition = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, override = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;

describe("numbers that Word makes itself", () => {
  it("are those of Chinese headings", async () => {
    const numbering = [
      definition(
        0,
        level(0, "chineseCounting", "%1、"),
        level(1, "chineseCounting", "（%2）"),
        level(2, "decimal", "%3."),
      ),
      list(1, 0),
    ].join("");
    const heading = (text: string, at: number) =>
      paragraph(text, `${numbered(1, at)}<w:outlineLvl w:val="${at}"/>`);
    const body =
      heading("综合", 0) + heading("培训", 1) + heading("参观", 1) + heading("教育", 0) + heading("论坛", 1);
    expect(await linesOf(docxOf(body, { numbering }))).toEqual([
      "# 一 综合",
      "## （一） 培训",
      "## （二） 参观",
      "# 二 教育",
      "## （一） 论坛",
    ]);
  });

  it("take in those of the levels above, as plain digits if the list is legal", async () => {
    const numbering = [
      definition(0, level(0, "chineseCounting", "第%1章"), level(1, "decimal", "%1.%2", "<w:isLgl/>")),
      list(1, 0),
    ].join("");
    const body =
      paragraph("综合", numbered(1)) + paragraph("培训", numbered(1, 1)) + paragraph("参观", numbered(1, 1));
    expect(await linesOf(docxOf(body, { numbering }))).toEqual([
      "# 第一章 综合",
      "## 1.1 培训",
      "## 1.2 参观",
    ]);
  });

  it("come from the style as well, and are left out where a paragraph says so", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering = definition(0, level(0, "decimal", "（%1）")) + list(1, 0);
    const item = (text: string, more = "") => paragraph(text, `<w:pStyle w:val="L"/>${more}`);
    const body = item("培训25批。") + item("附注。", numbered(0)) + item("参观80万人次。");
    expect(await linesOf(docxOf(body, { styles, numbering }))).toEqual([
      "（1） 培训25批。",
      "附注。",
      "（2） 参观80万人次。",
    ]);
  });

  it("go on over lists of one definition, and begin anew where a list says so", async () => {
    const anew = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
    const numbering = definition(0, level(0, "decimal", "%1)")) + list(1, 0) + list(2, 0) + list(3, 0, anew);
    const body = [1, 2, 3, 3].map((id) => paragraph("培训。", numbered(id))).join("");
    expect(await linesOf(docxOf(body, { numbering }))).toEqual([
      "1) 培训。",
      "2) 培训。",
      "1) 培训。",
      "2) 培训。",
    ]);
  });

  it("are bullets, whatever sign they have", async () => {
    const numbering = definition(0, level(0, "bullet", "\uf06c")) + list(1, 0);
    expect(await linesOf(docxOf(paragraph("培训。", numbered(1)), { numbering }))).toEqual(["• 培训。"]);
  });

  it("of a list that is missing are none", async () => {
    expect(await linesOf(docxOf(paragraph("培训。", numbered(9))))).toEqual(["培训。"]);
  });
});

describe("number formats", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [101, "一百零一"],
    [110, "一百一十"],
    [115, "一百一十五"],
    [1001, "一千零一"],
  ])("%i is %s", (number, words) => {
    expect(hanCount(number)).toBe(words);
  });

  it.each([
    ["decimalEnclosedCircle", 3, "③"],
    ["decimalFullWidth", 12, "１２"],
    ["ideographDigital", 12, "一二"],
    ["ideographTraditional", 2, "乙"],
    ["chineseLegalSimplified", 3, "叁"],
    ["upperRoman", 14, "XIV"],
    ["lowerLetter", 28, "bb"],
    ["decimalZero", 7, "07"],
    ["ordinal", 22, "22nd"],
    ["ordinal", 12, "12th"],
    ["none", 3, ""],
    ["somethingElse", 3, "3"],
  ])("%s prints %i as %s", (format, number, printed) => {
    expect(printNumber(number, format)).toBe(printed);
  });
});
