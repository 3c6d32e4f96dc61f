import { describe, expect, it } from "vitest";
import { readTable } from "./read-table";
import { readingsOf, table, told } from "./tables.test-data";

describe("the unit of a cell", () => {
  it.each([
    ["in the cell", "项目|数值\n产值|12.5亿元\n人数|8万人", ["B2 产值 12.5亿元", "B3 人数 8万人"]],
    [
      "in a column of units",
      "项目|单位|数值\n产值|亿元|12.5\n人数|万人|8",
      ["C2 产值 12.5亿元", "C3 人数 8万人"],
    ],
    ["in the label", "项目|数值\n产值（亿元）|12.5\n人数/万人|8", ["B2 产值 12.5亿元", "B3 人数 8万人"]],
    ["in the heading", "地区|产值(亿元)|面积 (万亩)\n甲区|12.5|3", ["B2 甲区 12.5亿元", "C2 甲区 3万亩"]],
    ["a scale alone", "地区|产值(万亿)|人口(万)\n甲省|1.5|830", ["B2 甲省 1.5万亿", "C2 甲省 830万"]],
    ["a heading that is a unit", "项目|亿元|%\n产值|12.5|6.1", ["B2 产值 12.5亿元", "C2 产值 6.1%"]],
    ["in the line above", "单位：台\n机型|城镇|农村\n洗衣机|98|87", ["B3 洗衣机 98台", "C3 洗衣机 87台"]],
    [
      "not that of the cell's neighbour",
      "项目|数值|增长\n单位：亿元\n产值|12.5|6.1",
      ["B3 产值 12.5亿元", "C3 产值 6.1"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(readingsOf(text))).toEqual(expected);
  });

  it("is above the table, in the caption's line or in that of the title", () => {
    expect(told(readingsOf("项目|数值\n产值|12", { unitLine: "单位：万元" }))).toEqual(["B2 产值 12万元"]);
    expect(told(readingsOf("项目|数值\n产值|12", { unitLine: "万元" }))).toEqual(["B2 产值 12万元"]);
    expect(told(readingsOf("指标：产值(亿元)|·\n地区|2021年\n甲区|12"))).toEqual(["B3 甲区 12亿元"]);
  });

  it("of several above is the one that the heading names, and a change takes the share", () => {
    const text = "单位：户、人|·|·\n地区|户数|人口数\n甲区|120|360";
    expect(told(readingsOf(text))).toEqual(["B3 甲区 120户", "C3 甲区 360人"]);
    const mixed = "单位：万元、%|·|·\n项目|数额|比上年增长\n产值|120|3.5";
    expect(told(readingsOf(mixed))).toEqual(["B3 产值 120万元", "C3 产值 3.5%"]);
  });

  it("beside the row is not that of a change or share", () => {
    const text = "产品|单位|产量|增长（%）|比上年增长\n大米|万吨|25.73|4.1|4.1\n生漆|吨|150|-91.6|-91.6";
    expect(told(readingsOf(text))).toEqual([
      "C2 大米 25.73万吨",
      "D2 大米 4.1%",
      "E2 大米 4.1",
      "C3 生漆 150吨",
      "D3 生漆 -91.6%",
      "E3 生漆 -91.6",
    ]);
    expect(told(readingsOf("指标|单位|比上年增长\n住宅|%|-2.4"))).toEqual(["C2 住宅 -2.4%"]);
  });

  it("of several that nothing decides between is not guessed", () => {
    const { cells, declined } = readTable(table("单位：吨、件|·\n项目|数量\n甲|120"));
    expect(cells).toEqual([]);
    expect(declined).toMatchObject([{ place: { address: "B3" }, quote: "甲|120" }]);
    expect(declined[0]?.reason.zh).toContain("吨、件");
  });

  it("keeps its scale where the catalogue does not know it", () => {
    const [perHousehold, turnover, index] = readingsOf(
      "地区|户均（人/橱）|周转量（亿人橱）|指数（上年=100）\n甲|3.09|12|104.9",
    );
    expect(perHousehold).toMatchObject({ typed: "3.09", unit: { text: "人/橱", source: "heading" } });
    expect(turnover).toMatchObject({ typed: "12亿", unit: { text: "亿人橱" } });
    expect(index).toMatchObject({ typed: "104.9", role: "share" });
  });

  it("is declined where cell and heading each give a scale", () => {
    const { declined } = readTable(table("项目|数值（万元）\n产值|3.2亿"));
    expect(declined).toMatchObject([{ quote: "产值|3.2亿" }]);
  });
});

describe("the names of a cell", () => {
  it("其中： and # are parts of the row above", () => {
    const text = "项目|数值（吨）\n粮食|90\n其中：稻谷|60\n油料|20\n#油菜籽|12\n##春油菜|2";
    expect(told(readingsOf(text))).toEqual([
      "B2 粮食 90吨",
      "B3 粮食 › 稻谷 60吨",
      "B4 油料 20吨",
      "B5 油料 › 油菜籽 12吨",
      "B6 油料 › 油菜籽 › 春油菜 2吨",
    ]);
    expect(readingsOf(text)[1]?.quote).toBe("其中：稻谷|60");
  });

  it("rows that are set in are parts", () => {
    const text = "项目|数值\n合计|90吨\n稻谷|60吨\n早稻|20吨\n小麦|30吨";
    expect(told(readingsOf(text, { indents: [0, 0, 1, 2, 1] }))).toEqual([
      "B2 合计 90吨",
      "B3 合计 › 稻谷 60吨",
      "B4 合计 › 稻谷 › 早稻 20吨",
      "B5 合计 › 小麦 30吨",
    ]);
  });

  it("a name that comes again belongs to the one above it that does not", () => {
    const text = "项目|数值\n货运量|9万吨\n公路|6万吨\n水运|3万吨\n客运量|8万人\n公路|7万人\n水运|1万人";
    expect(told(readingsOf(text)).slice(1, 3)).toEqual(["B3 货运量 › 公路 6万吨", "B4 货运量 › 水运 3万吨"]);
    expect(told(readingsOf(text)).at(-1)).toBe("B7 客运量 › 水运 1万人");
  });

  it("a merged name stands for all its rows, a heading for all its columns, and each is named once", () => {
    const spans = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ];
    const text = "地区|项目|人口（万人）|·\n·|·|男|女\n甲区|城镇|3|4\n·|农村|5|6";
    expect(
      readingsOf(text, { spans }).map(({ label, heading, typed }) => [...label, ...heading, typed].join(" ")),
    ).toEqual([
      "甲区 城镇 人口 男 3万人",
      "甲区 城镇 人口 女 4万人",
      "甲区 农村 人口 男 5万人",
      "甲区 农村 人口 女 6万人",
    ]);
  });

  it("two panels beside each other have names of their own", () => {
    expect(told(readingsOf("项目|数值|项目|数值\n粮食|9吨|油料|2吨"))).toEqual([
      "B2 粮食 9吨",
      "D2 油料 2吨",
    ]);
  });

  it("numbers of rows and columns, and names padded with blanks, are no figures and no names", () => {
    expect(told(readingsOf("序号|项　目|数值\n甲|乙|1\n1|粮　　食|9吨\n2|油　　料|2吨"))).toEqual([
      "C3 粮食 9吨",
      "C4 油料 2吨",
    ]);
  });

  it("numbers before names do not make figures of them", () => {
    const text = "·|比上年上涨（%）\n总指数|1.5\n1.食品|2.6\n2.衣着|-1.2\n（1）服装|0.3";
    expect(told(readingsOf(text))).toHaveLength(4);
    expect(readingsOf(text)[2]).toMatchObject({ quote: "2.衣着|-1.2", typed: "-1.2%" });
  });

  it("a heading that is repeated on the next page, notes and page numbers are no rows", () => {
    const read = readTable(
      table("项目|数值（吨）\n粮食|9\n— 2 —|·\n项目|数值（吨）\n油料|2\n注：按新口径。|·"),
    );
    expect(told(read.cells)).toEqual(["B2 粮食 9吨", "B5 油料 2吨"]);
    expect(read.declined).toEqual([]);
  });
});

describe("the year of a cell", () => {
  const years = (text: string, caption = "", year: number | null = null) =>
    readingsOf(text, { caption }, { year }).map((cell) => cell.year);

  it("stands in the heading, the row or the title, in this order", () => {
    expect(years("项目|2020年|2021年\n粮食|9吨|10吨")).toEqual([2020, 2021]);
    expect(years("年份|粮食（吨）\n2020|9\n2021|10")).toEqual([2020, 2021]);
    expect(years("年份|季度|地区|数值\n2023|Q1|甲|9吨", "2022年产量")).toEqual([2023]);
    expect(years("项目|数值\n粮食|9吨", "表3　2021年产量")).toEqual([2021]);
    expect(years("项目|数值\n粮食|9吨", "产量", 2019)).toEqual([2019]);
  });

  it("is unknown where a title names two", () => {
    expect(years("项目|数值\n粮食|9吨", "2019—2021年产量")).toEqual([null]);
  });

  it("before is told from 上年, and a change, a share and a plan from the thing itself", () => {
    const cells = readingsOf(
      "项目|上年实绩|2021年|比上年增长（%）|占比（%）|2021年计划\n粮食|9吨|10吨|11.1|40|12吨",
    );
    expect(cells.map(({ isEarlier, role, basis }) => [isEarlier, role, basis])).toEqual([
      [true, "value", null],
      [false, "value", null],
      [false, "change", null],
      [false, "share", null],
      [false, "value", "plan"],
    ]);
  });
});

describe("what cannot be read for sure", () => {
  it.each([
    ["two numbers in a cell", "项目|增长（%）\n收入|5.2\\n4.6", "收入|5.2\n4.6"],
    ["a number whose row has no name", "项目|数值\n粮食|9吨\n·|3.7", "|3.7"],
    ["a sentence among figures", "项目|数值\n粮食|9吨\n油料|2吨\n茶叶|见附表三说明", "茶叶|见附表三说明"],
    ["a negative sign that may be a dash", "项目|数值\n粮食|9吨\n油料|(3.5)", "油料|(3.5)"],
  ])("%s is declined with a reason", (_, text, quote) => {
    const { declined } = readTable(table(text));
    expect(declined.map((one) => one.quote)).toEqual([quote]);
    expect(declined[0]?.reason.zh).not.toBe("");
  });

  it("dashes and words of a blank are neither figures nor faults", () => {
    const read = readTable(table("项目|数值\n粮食|9吨\n油料|—\n茶叶|未统计\n棉花|…"));
    expect([read.cells.length, read.declined.length]).toEqual([1, 0]);
  });
});

describe("a column that stands in one cell", () => {
  const stacked = "项目\\n甲\\n乙\\n丙|数值（个）\\t床位（万个）\\n12\\t3.5\\n13\\t4.5\\n14\\t5.5";

  it("is parted into rows, and at its tabs into columns", () => {
    expect(told(readingsOf(stacked))).toEqual(
      ["甲 12个", "甲 3.5万个", "乙 13个", "乙 4.5万个", "丙 14个", "丙 5.5万个"].map((text) => {
        return `B1 ${text}`;
      }),
    );
  });

  it("is declined as a whole where the lines of its cells do not match", () => {
    const read = readTable(table("项目\\n甲\\n乙\\n丙|数值\\n12\\n13", { caption: "表1" }));
    expect(read.cells).toEqual([]);
    expect(read.declined).toMatchObject([{ place: null, text: "表1" }]);
  });
});

it("a cell that could not be read is passed on with its reason", () => {
  const reason = { zh: "公式没有结果。", en: "A formula without a value." };
  const { declined } = readTable(
    table("项目|数值\n粮食|9吨\n油料|·", { unread: [{ row: 2, column: 1, reason }] }),
  );
  expect(declined).toMatchObject([{ place: { address: "B3" }, reason }]);
});
