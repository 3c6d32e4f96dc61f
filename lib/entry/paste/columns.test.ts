import { describe, expect, it } from "vitest";
import { fields, offered, planOf, target } from "./paste.test-data";

const rows = "科技培训批次\t24\t26\n国内科技合作项目\t28\t33";
const thisYear = ["科技培训批次 26批", "国内科技合作项目 33项"];

describe("headings decide the column", () => {
  it.each([
    "指标\t2023年实绩\t2024年实绩",
    "指标\t2023年\t2024年",
    "指标\t2023\t２０２４",
    "指标\t上年\t本年",
    "指标\t上期数\t本期数",
    "指标\t去年同期\t2024年1—12月",
    "指标\t计划\t完成",
    "指标\t2024年计划\t2024年实绩",
    "指标\t2023年\t二〇二四年",
    "指标\t23年\t24年",
    "指标\t本月\t本年累计",
    "Indicator\tLast year\tThis year",
    "Indicator\tPlan\tActual",
    "\t计划\t\n指标\t2024年\t2024年完成",
    "关于报送数据的表\n指标\t2023年实绩\t2024年实绩",
  ])("%j", (headings) => {
    const plan = planOf(`${headings}\n${rows}`);
    expect(offered(plan)).toEqual(thisYear);
    expect(plan.decidedBy).toBe("heading");
  });

  it("完成 beats 计划 and 完成率", () => {
    const plan = planOf("指标\t计划\t完成\t完成率\n科技培训批次\t30\t26\t87%");
    expect(offered(plan)).toEqual(["科技培训批次 26批"]);
    expect(plan.decidedBy).toBe("heading");
  });

  it("a heading above several columns counts for all of them", () => {
    const plan = planOf("指标\t2023年\t\t2024年\t\n\t计划\t完成\t计划\t完成\n科技培训批次\t20\t24\t25\t26");
    expect(offered(plan)).toEqual(["科技培训批次 26批"]);
    expect(plan.decidedBy).toBe("heading");
  });

  it("none is taken where all headings name something else, until a person takes one", () => {
    const text = "指标\t2023年实绩\t增长\n科技培训批次\t24\t8%";
    expect(planOf(text)).toMatchObject({ column: null, decidedBy: null, cells: [] });
    expect(offered(planOf(text, { column: 1 }))).toEqual(["科技培训批次 24批"]);
  });

  it("the serial number is no figure", () => {
    expect(offered(planOf("序号\t指标\t2024\n1\t科技培训批次\t26"))).toEqual(["科技培训批次 26批"]);
    expect(offered(planOf("1\t科技培训批次\t26\n2\t国内科技合作项目\t33"))).toEqual(thisYear);
  });
});

describe("without headings that decide", () => {
  it("the first column is taken and named, and a person can take another", () => {
    const text = "科技培训批次\t27\t26\n国内科技合作项目\t30\t33";
    expect(planOf(text)).toMatchObject({
      column: 1,
      decidedBy: "guess",
      columns: [
        { index: 1, heading: "", samples: ["27", "30"] },
        { index: 2, samples: ["26", "33"] },
      ],
    });
    const chosen = planOf(text, { column: 2 });
    expect(offered(chosen)).toEqual(thisYear);
    expect(chosen.decidedBy).toBe("person");
  });

  it("two columns of this year are a question", () => {
    const plan = planOf("指标\t2024年新增\t2024年累计\n科技培训批次\t26\t260");
    expect(plan).toMatchObject({ column: 1, decidedBy: "guess" });
    expect(plan.columns.map(({ heading }) => heading)).toEqual(["2024年新增", "2024年累计"]);
  });

  it("a column that equals the last report's values is not this year's", () => {
    expect(offered(planOf(rows))).toEqual(thisYear);
    expect(planOf(rows).columns.map(({ isLikeLast }) => isLikeLast)).toEqual([true, false]);
    const only = planOf("科技培训批次\t24\n国内科技合作项目\t28");
    expect(only).toMatchObject({ decidedBy: "only", columns: [{ isLikeLast: true }] });
  });

  it("is compared with the last report in the sheet's unit", () => {
    expect(offered(planOf("国内科技合作项目资金\t万元\t1340\t1500"))).toEqual([
      "国内科技合作项目资金 1500万元",
    ]);
  });
});

describe("labels", () => {
  it("the exact one beats one with a bracket", () => {
    const plan = planOf("科技培训批次（其中：线上）\t6\n科技培训批次\t26");
    expect(offered(plan)).toEqual(["科技培训批次 26批"]);
    expect(plan.left).toEqual([{ kind: "row", name: "科技培训批次（其中：线上）", value: "6" }]);
  });

  it("only a bracket that holds a unit may be dropped", () => {
    expect(planOf("科技培训批次（线上）\t6\n国内科技合作项目（项）\t33")).toMatchObject({
      cells: [{ id: "国内科技合作项目" }],
      left: [{ name: "科技培训批次（线上）", value: "6" }],
    });
    const targets = [target("批次（线上）"), target("批次")];
    expect(offered(planOf("批次\t26\n批次（线上）\t6\n批次（批）\t7", { targets }))).toEqual([
      "批次 26批",
      "批次（线上） 6批",
    ]);
  });

  it("that name no field are shown beside the fields that are taken in order", () => {
    const plan = planOf("甲\t26\n乙\t33");
    expect(offered(plan)).toEqual(thisYear);
    expect(plan.cells.map(({ name }) => name)).toEqual(["甲", "乙"]);
    expect(planOf("26\t33\n1\t2").cells.map(({ name }) => name)).toEqual(["", ""]);
  });

  it("may stand across the top", () => {
    expect(offered(planOf("\t科技培训批次\t国内科技合作项目\n2023年\t24\t28\n2024年\t26\t33"))).toEqual(
      thisYear,
    );
  });
});

describe("what is left out is listed by name and value", () => {
  it("a second row under a merged label", () => {
    expect(planOf("国内科技合作项目\t33\n\t34").left).toEqual([
      { kind: "row", name: "国内科技合作项目", value: "34" },
    ]);
  });

  it("headings, titles and remarks, but not a line of units that was used", () => {
    const text =
      "合作情况表\n单位：万元\n指标\t2023\t2024\n国内科技合作项目资金\t1340\t1500\n来历不明\t1\t2\n注：快报数";
    expect(planOf(text).left).toEqual([
      { kind: "line", name: "", value: "合作情况表" },
      { kind: "heading", name: "", value: "指标 · 2023 · 2024" },
      { kind: "row", name: "来历不明", value: "2" },
      { kind: "line", name: "", value: "注：快报数" },
    ]);
  });
});

describe("a single column", () => {
  const from = 0;

  it("has no heading where all of it fits", () => {
    const plan = planOf("2024\n1200\n2300余", { from });
    expect(offered(plan)).toEqual([
      "科技培训批次 2024批",
      "国内科技合作项目 1200项",
      "国内科技合作项目资金 2300余元",
    ]);
    expect(plan.left).toEqual([]);
  });

  it("has one where the rest fits better without it, and it is listed", () => {
    const plan = planOf("2024\n26批\n33项\n1500万元\n8.2万人次", { from });
    expect(offered(plan)).toEqual([
      "科技培训批次 26批",
      "国内科技合作项目 33项",
      "国内科技合作项目资金 1500万元",
      "对接交流活动线上观众 8.2万人次",
    ]);
    expect(plan.left).toEqual([{ kind: "heading", name: "", value: "2024" }]);
  });

  it("headed by another year is not taken by itself", () => {
    expect(planOf("2023年\n24", { from })).toMatchObject({ column: null, cells: [] });
  });

  it("beyond the last field is listed", () => {
    expect(planOf("1\n2\n3", { targets: fields.slice(0, 2) }).left).toEqual([
      { kind: "row", name: "", value: "3" },
    ]);
  });
});

describe("signs in a block", () => {
  it.each(["(5)", "(1,234.50)", "▲5", "△5", "5-", "下降-5%", "(5%)", "3—-5"])(
    "%s is refused, not turned",
    (typed) => {
      expect(planOf(`指标\t2024\n科技培训批次\t${typed}\n国内科技合作项目\t33`).cells[0]).toMatchObject({
        typed,
        outcome: "error",
      });
      expect(planOf(`26\n${typed}`).cells[1]).toMatchObject({ typed, outcome: "error" });
    },
  );

  it("a minus is kept with the sheet's unit", () => {
    expect(offered(planOf("国内科技合作项目资金\t万元\t−1,234.5"))).toEqual([
      "国内科技合作项目资金 -1234.5万元",
    ]);
  });
});
