import { describe, expect, it } from "vitest";
import { textBlock } from "./block";
import { isCaption, isUnitLine, withYearParted } from "./captions";
import { headingNumberOf } from "./heading-number";
import { partsOfBlocks } from "./parts-of-blocks";
import { tidyText } from "./tidy-text";
import { lineOf } from "./word.test-data";

const read = (...lines: string[]) => partsOfBlocks(lines.map((line) => textBlock(line))).map(lineOf);

describe("the text of a part", () => {
  it.each([
    ["培训 25 批\n1080 人次", "培训25批1080人次"],
    ["生 产 总 值\u00a01329.65\u3000亿元", "生产总值1329.65亿元"],
    ["⻓三⻆\u2f08次", "长三角人次"],
    ["\uf900富", "豈富"],
    ["科\u00ad技\u200b培训", "科技培训"],
    ["held 12\nforums", "held 12 forums"],
    ["5 300人", "5 300人"],
    ["张三\t李四", "张三 李四"],
  ])("%j is %j", (found, text) => {
    expect(tidyText(found)).toBe(text);
  });
});

describe("lines of print", () => {
  it.each([
    ["a page number", ["全年注册登记的企业有", "— 3 —", "1.8万家，增长2%。"]],
    ["the page's foot in words", ["全年注册登记的企业有", "第 3 页 共 12 页", "1.8万家，增长2%。"]],
  ])("are joined across %s", (_, lines) => {
    expect(read(...lines)).toEqual(["全年注册登记的企业有1.8万家，增长2%。"]);
  });

  it("are joined across a picture at the foot of a page", () => {
    const picture = { kind: "unread", page: null, reason: { zh: "图片", en: "Picture" } } as const;
    const [first, number, last] = ["全年注册登记的企业有", "— 3 —", "1.8万家，增长2%。"].map((line) =>
      textBlock(line),
    );
    if (!first || !number || !last) throw new Error("three lines");
    expect(partsOfBlocks([first, picture, number, last]).map(lineOf)).toEqual([
      "全年注册登记的企业有1.8万家，增长2%。",
      "(图片)",
    ]);
  });

  it("are joined where number and unit are apart", () => {
    expect(read("全年城镇新增就业，其中再就业人员共514", "万人，就业困难人员172万人。")).toEqual([
      "全年城镇新增就业，其中再就业人员共514万人，就业困难人员172万人。",
    ]);
  });

  it("are joined in a document that has a line in each paragraph", () => {
    const lines = [
      "全年举办科技培训二十五批，参加培训的有一千零八十",
      "人次，其中县级以上单位的科技人员占了一半以上，比上",
      "年多出两成。全年另有网上培训三百余场，观看人数超过",
      "二十万。",
      "全市科技场馆共有十二座，其中新建成的三座，全年参观",
      "人数八十万。",
    ];
    expect(read(...lines)).toEqual([lines.slice(0, 4).join(""), lines.slice(4).join("")]);
  });

  it.each([
    [["2023年度科技事业发展统计公报", "某某市科学技术局", "2023年，全市科技事业发展较快。"]],
    [["全年培训25批。", "全年参观80万人次。"]],
    [["培训25批，参加人员的名单见附件和网站，欢迎查阅", "一、培训"]],
    [["图2 近五年培训人数", "单位：万人", "全年培训25批。"]],
  ])("are left apart: %j", (lines) => {
    const texts = read(...lines).map((line) => line.replace(/^# 一 /, "一、"));
    expect(texts).toEqual(lines.map(tidyText));
  });

  it("leave out bare page numbers only where they count up", () => {
    expect(read("全年培训。", "1", "参观。", "2", "结束。", "3")).toEqual(["全年培训。", "参观。", "结束。"]);
    expect(read("培训。", "25", "参观。", "80")).toContain("25");
  });
});

describe("headings without styles", () => {
  it("have the levels of their numbers", () => {
    expect(
      read("第一章 综述", "第一节 概况", "一、培训", "（一）科技培训。", "1.办班", "全年办班25次。"),
    ).toEqual([
      "# 第一章 综述",
      "## 第一节 概况",
      "### 一 培训",
      "#### （一） 科技培训。",
      "##### 1 办班",
      "全年办班25次。",
    ]);
  });

  it("with points are as deep as they have parts", () => {
    expect(read("8 培训", "8.4 科技培训", "8.4.1 办班", "全年办班。").slice(1, 3)).toEqual([
      "# 8.4 科技培训",
      "## 8.4.1 办班",
    ]);
  });

  it.each([
    "1.5万人参加培训",
    "3.2%的企业",
    "一是培训25批",
    "2023.5",
    "12家",
    "（二）型企业有12家，增长2%。",
  ])("%s is none", (line) => {
    expect(read(line, "全年培训。")[0]).not.toMatch(/^#/);
  });

  it("are told from the items of a list", () => {
    expect(read("1.培训25批", "2.参观80万人次", "3.论坛")).toEqual([
      "1. 培训25批",
      "2. 参观80万人次",
      "3. 论坛",
    ]);
    expect(read("①培训25批", "• 参观80万人次")).toEqual(["① 培训25批", "• 参观80万人次"]);
  });

  it("a number before a year is its own", () => {
    expect(headingNumberOf("7.2018年机构改革后")).toMatchObject({ number: "7.", rest: "2018年机构改革后" });
    expect(headingNumberOf("7.2018万人")).toBeNull();
  });
});

describe("captions", () => {
  it.each([
    ["表 12021 年培训情况", "表 1 2021 年培训情况"],
    ["图 22017-2021年培训人数", "图 2 2017-2021年培训人数"],
    ["表122021年培训情况", "表12 2021年培训情况"],
    ["表3 2021年培训情况", "表3 2021年培训情况"],
    ["表12021吨", "表12021吨"],
  ])("%s: number and year are parted as in %s", (line, parted) => {
    expect(withYearParted(line)).toBe(parted);
  });

  it("and unit lines are told from sentences", () => {
    expect(["表1 培训", "附表2培训", "图一 培训"].map(isCaption)).toEqual([true, true, true]);
    expect(["表1说明，培训增长2%。", "表示满意的占九成"].map(isCaption)).toEqual([false, false]);
    expect(["单位：亿元", "（单位:台）", "计量单位：万人"].map(isUnitLine)).toEqual([true, true, true]);
    expect(isUnitLine("单位：全市共有科技单位12家，其中国有的3家。增长2%，占比下降")).toBe(false);
  });
});
