import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTyped } from "../model";
import { isBlock, readGrid } from "./clipboard-grid";
import type { PasteTarget } from "./paste-plan";
import { planPaste } from "./plan-paste";

describe("the text that a spreadsheet copies", () => {
  it.each<[string, string, string[][]]>([
    ["a column", "24\n1080\n", [["24"], ["1080"]]],
    [
      "a block",
      "批次\t24\r\n人次\t1080\r\n",
      [
        ["批次", "24"],
        ["人次", "1080"],
      ],
    ],
    ["empty cells", "a\t\tb\n\t\t\nc", [["a", "", "b"], ["", "", ""], ["c"]]],
    ["a cell with a line end", '"两\n行"\t1\n', [["两\n行", "1"]]],
    ["a cell with a tab and quotes", '"甲""乙""\t丙"\t1', [['甲"乙"\t丙', "1"]]],
    ["quotes that are signs", '5" 屏\t"甲"等\n', [['5" 屏', '"甲"等']]],
    ["one cell", "24\n", [["24"]]],
    ["nothing", "", []],
  ])("%s", (_, text, grid) => {
    expect(readGrid(text)).toEqual(grid);
  });

  it.each([
    ["24", false],
    ["24\n", false],
    ["24\n25", true],
    ["24\t25", true],
  ])("%j is a block: %s", (text, is) => {
    expect(isBlock(text)).toBe(is);
  });

  it("is read back as it was, whatever the cells hold", () => {
    const word = fc.stringMatching(/^[^\s"]{1,5}([\t\n"]{0,2}[^\s"]{1,3})?$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (grid) => {
        const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        expect(readGrid(grid.map((row) => row.map(quoted).join("\t")).join("\n"))).toEqual(grid);
      }),
    );
  });
});

const units: Record<string, string> = { batches: "批", people: "人次", money: "万元" };
const target = (id: string, name: string, current = "", previous: string | null = null): PasteTarget => ({
  id,
  names: [name, `${id} en`],
  current,
  isOpen: true,
  unit: units[id] ?? "",
  previous,
});
const targets = [
  target("batches", "培训批次", "24批"),
  target("people", "培训人次"),
  target("money", "资金", "5万元"),
];

function plan(text: string, from = 0, all = targets) {
  const read = (id: string, typed: string) =>
    readTyped({ kind: "quantity", indicator: { unit: units[id] ?? "" } }, typed, 2023);
  const { cells, left, isMatchedByName } = planPaste(readGrid(text), {
    targets: all,
    from,
    year: 2023,
    units: [],
    read,
  });
  const outcomes = cells.map((cell) =>
    "printed" in cell ? `${cell.id} ${cell.outcome} ${cell.printed}` : `${cell.id} ${cell.outcome}`,
  );
  return { outcomes, left, isMatchedByName };
}

describe("pasting into a figures table", () => {
  it.each<[string, string, number, string[]]>([
    [
      "a column from the first field",
      "24\n1080\n6",
      0,
      ["batches same 24批", "people change 1080人次", "money change 6万元"],
    ],
    ["a column from the second", "1,080\n6万元", 1, ["people change 1080人次", "money change 6万元"]],
    ["an empty cell changes nothing", "25\n\n6", 0, ["batches change 25批", "money change 6万元"]],
    [
      "a bad cell is an error of its own",
      "25\n#N/A\n6",
      0,
      ["batches change 25批", "people error", "money change 6万元"],
    ],
    ["a column headed by the year", "2023年\n25", 0, ["batches change 25批"]],
    [
      "blanks by their words",
      "未统计\n0\n不适用",
      0,
      ["batches change 未统计", "people change 0人次", "money change 不适用"],
    ],
    [
      "rows matched by name, in any order",
      "资金\t6\n培训批次\t25",
      2,
      ["money change 6万元", "batches change 25批"],
    ],
    [
      "names in the other language",
      "Money EN\t6\nbatches en\t25",
      0,
      ["money change 6万元", "batches change 25批"],
    ],
    [
      "names with numbering and unit",
      "1. 培训批次（批）\t25\n其中：资金（万元）：\t6",
      0,
      ["batches change 25批", "money change 6万元"],
    ],
    [
      "a column of units is passed over",
      "培训批次\t批\t25\n资金\t万元\t6",
      0,
      ["batches change 25批", "money change 6万元"],
    ],
    ["the year's column among others", "指标\t2021\t2023\n培训批次\t13\t25", 0, ["batches change 25批"]],
    [
      "this year before last",
      "培训批次\t25\t13\n资金\tx\t4\n培训人次\t9\t8",
      0,
      ["batches change 25批", "money error", "people change 9人次"],
    ],
    [
      "unknown names, then figures in order",
      "甲\t25\n乙\t9",
      0,
      ["batches change 25批", "people change 9人次"],
    ],
    ["one row", "资金\t6", 0, ["money change 6万元"]],
  ])("%s", (_, text, from, outcomes) => {
    expect(plan(text, from).outcomes).toEqual(outcomes);
  });

  it("lists rows without a matching field", () => {
    expect(plan("培训批次\t25\n来历不明\t3\n指标\t2023年").left).toEqual([
      { kind: "row", name: "来历不明", value: "3" },
      { kind: "row", name: "指标", value: "2023年" },
    ]);
    expect(plan("6\n7\n8", 1).left).toEqual([{ kind: "row", name: "", value: "8" }]);
  });

  it("matches two fields of the same name in order", () => {
    const twins = [target("batches", "数量"), target("people", "数量")];
    expect(plan("数量\t1\n数量\t2", 0, twins).outcomes).toEqual([
      "batches change 1批",
      "people change 2人次",
    ]);
  });

  it("leaves a closed field as it is", () => {
    const closed = targets.map((one) => ({ ...one, isOpen: one.id !== "people" }));
    expect(plan("25\n9\n6", 0, closed).outcomes).toEqual([
      "batches change 25批",
      "people closed",
      "money change 6万元",
    ]);
  });
});
