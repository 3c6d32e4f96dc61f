import { describe, expect, it } from "vitest";
import { fields, offered, planOf, target } from "./paste.test-data";

const both = ["国内科技合作项目资金 1500万元", "对接交流活动线上观众 8.2万人次"];

describe("a unit outside of the cell is put to the number", () => {
  it.each<[string, string, string[]]>([
    [
      "a column of units",
      "指标\t单位\t2024\n国内科技合作项目资金\t万元\t1500\n对接交流活动线上观众\t万人次\t8.2",
      both,
    ],
    ["behind", "国内科技合作项目资金\t1500\t万元\n对接交流活动线上观众\t8.2\t万人次", both],
    ["in the label", "国内科技合作项目资金（万元）\t1500\n对接交流活动线上观众(万人次)\t8.2", both],
    ["in the label, named a unit", "国内科技合作项目资金（单位：万元）\t1500", both.slice(0, 1)],
    ["in the label behind a stroke", "国内科技合作项目资金/万元\t1500", both.slice(0, 1)],
    ["in the heading", "指标\t2024年（万元）\n国内科技合作项目资金\t1500", both.slice(0, 1)],
    ["in a line above", "单位：万元\n指标\t2024\n国内科技合作项目资金\t1500", both.slice(0, 1)],
    [
      "in a line above at the right, half width",
      "表3\t\t单位:万人次\n指标\t2023\t2024\n对接交流活动线上观众\t7\t8.2",
      both.slice(1),
    ],
    ["in a title", "科技合作资金表（单位：万元）\n国内科技合作项目资金\t1500", both.slice(0, 1)],
    [
      "two in a line above, each for its own fields",
      "单位：万元、万人次\n国内科技合作项目资金\t1500\n对接交流活动线上观众\t8.2",
      both,
    ],
    [
      "a new line for the rows below",
      "单位：万元\n国内科技合作项目资金\t1500\n单位：万人次\n对接交流活动线上观众\t8.2",
      both,
    ],
    ["the nearest wins", "单位：元\n指标\t单位\t2024\n国内科技合作项目资金\t万元\t1500", both.slice(0, 1)],
    ["a scale alone", "指标\t2024年（万）\n对接交流活动线上观众\t8.2", both.slice(1)],
    ["in order, without names", "1500\t万元\n8.2\t万人次", both],
    ["a single column", "单位：万元\n1500", both.slice(0, 1)],
    ["beside a qualifier", "国内科技合作项目资金\t万元\t1500余", ["国内科技合作项目资金 1500余万元"]],
    ["beside 超", "国内科技合作项目资金\t万元\t超1,500", ["国内科技合作项目资金 超1500万元"]],
    ["to a range", "国内科技合作项目资金\t万元\t3—5", ["国内科技合作项目资金 3—5万元"]],
    ["to a vague count", "国内科技合作项目资金\t万元\t数十", ["国内科技合作项目资金 数十万元"]],
    ["to a negative number", "国内科技合作项目资金\t万元\t-1,234.50", ["国内科技合作项目资金 -1234.50万元"]],
    ["to an amount with ¥", "国内科技合作项目资金\t万元\t¥1,500.00", ["国内科技合作项目资金 1500.00万元"]],
    ["another measure word", "国内科技合作项目\t个\t33", ["国内科技合作项目 33个"]],
  ])("%s", (_, text, values) => {
    const from = text.startsWith("1500") || text.endsWith("\n1500") ? 2 : 0;
    expect(offered(planOf(text, { from }))).toEqual(values);
  });

  it.each([
    "指标\t单位\t2024\n科技培训批次\t市科委\t26",
    "指标\t2024 年\n科技培训批次\t26",
    "填报单位：市科委\n科技培训批次\t26",
  ])("none is seen where 单位 is an institution, or 年 follows the year: %j", (text) => {
    const plan = planOf(text);
    expect(offered(plan)).toEqual(["科技培训批次 26批"]);
    expect(plan.cells[0]?.notes).toEqual([]);
  });

  it("keeps a blank, which has no unit", () => {
    expect(offered(planOf("国内科技合作项目资金\t万元\t未统计"))).toEqual(["国内科技合作项目资金 未统计"]);
  });

  it("keeps the word 零, which is one", () => {
    expect(offered(planOf("指标\t单位\t2024\n国内科技合作项目资金\t万元\t零"))).toEqual([
      "国内科技合作项目资金 零",
    ]);
  });
});

describe("the preview says what became of the sheet's unit", () => {
  it.each<[string, string, string, object[]]>([
    [
      "that it was applied, and from where",
      "国内科技合作项目资金\t万元\t1500",
      "国内科技合作项目资金 1500万元",
      [{ code: "applied", unit: "万元", place: "column" }],
    ],
    ["nothing where it is the field's own", "科技培训批次\t批\t26", "科技培训批次 26批", []],
    [
      "that the cell's own unit was taken against the sheet's",
      "国内科技合作项目资金\t万元\t0.15亿元",
      "国内科技合作项目资金 0.15亿元",
      [{ code: "contradiction", unit: "万元", own: "亿元", place: "column" }],
    ],
    [
      "that the cell has a scale of its own",
      "国内科技合作项目资金\t万元\t0.15亿",
      "国内科技合作项目资金 0.15亿元",
      [{ code: "contradiction", unit: "万元", own: "亿元", place: "column" }],
    ],
    [
      "that a unit above the table is not this row's",
      "单位：万元\n科技培训批次\t26",
      "科技培训批次 26批",
      [{ code: "notForThis", unit: "万元", own: "批" }],
    ],
    [
      "that the unit is not the indicator's",
      "国内科技合作项目\t个\t33",
      "国内科技合作项目 33个",
      [{ code: "otherUnit", unit: "个", own: "项" }],
    ],
    [
      "that the cell's unit measures something else",
      "科技培训批次\t26人次",
      "科技培训批次 26人次",
      [{ code: "otherUnit", unit: "人次", own: "批" }],
    ],
  ])("%s", (_, text, value, notes) => {
    const plan = planOf(text);
    expect(offered(plan)).toEqual([value]);
    expect(plan.cells[0]?.notes).toEqual(notes);
  });

  it.each<[string, string, object]>([
    ["another currency", "国内科技合作项目资金\t万美元\t1500", { code: "misfit", unit: "万美元", own: "元" }],
    ["人 for 人次", "对接交流活动线上观众\t万人\t8.2", { code: "misfit", unit: "万人", own: "人次" }],
    ["万元 for 批 in the row itself", "科技培训批次\t万元\t26", { code: "misfit", unit: "万元", own: "批" }],
    [
      "another currency in the heading",
      "指标\t2024年（万美元）\n国内科技合作项目资金\t1500",
      { code: "misfit", unit: "万美元", own: "元" },
    ],
    ["an unknown unit", "指标\t单位\t2024\n科技培训批次\t趟\t26", { code: "unknown", unit: "趟", own: "批" }],
    [
      "two that fit",
      "单位：元、万元\n国内科技合作项目资金\t1500",
      { code: "several", unit: "元、万元", own: "元" },
    ],
    [
      "a scale for an edition",
      "科技培训批次\t万批\t第16",
      { code: "notApplicable", unit: "万批", own: "批" },
    ],
  ])("and offers nothing for %s", (_, text, fault) => {
    const [cell] = planOf(text).cells;
    expect(cell).toMatchObject({ outcome: "unit", fault });
  });

  it("an indicator without a unit takes the sheet's", () => {
    expect(offered(planOf("指数\t万元\t5", { targets: [target("指数", { unit: "" }), ...fields] }))).toEqual([
      "指数 5万元",
    ]);
  });

  it("a list of names or a date takes none", () => {
    const targets = [{ ...target("主题"), unit: null }];
    expect(planOf("主题\t万元\t5", { targets }).cells[0]?.notes).toEqual([]);
  });
});
