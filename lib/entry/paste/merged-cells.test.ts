import { describe, expect, it } from "vitest";
import { gridOfTable, type SpannedCell } from "./merged-cells";

const cell = (text: string, given: Partial<SpannedCell> = {}): SpannedCell => ({
  ...{ text, rows: 1, columns: 1, isHidden: false },
  ...given,
});
const hidden = { isHidden: true };

describe("a table with merged cells", () => {
  it("repeats a merged name and unit down, and a heading across", () => {
    expect(
      gridOfTable([
        [cell("指标", { rows: 2 }), cell("单位", { rows: 2 }), cell("2024", { columns: 2 })],
        [cell("计划"), cell("完成")],
        [cell("项目", { rows: 2 }), cell("个", { rows: 2 }), cell("30"), cell("33")],
        [cell("31"), cell("34")],
      ]),
    ).toEqual([
      ["指标", "单位", "2024", "2024"],
      ["指标", "单位", "计划", "完成"],
      ["项目", "个", "30", "33"],
      ["项目", "个", "31", "34"],
    ]);
  });

  it("holds a merged figure once", () => {
    expect(
      gridOfTable([
        [cell("甲"), cell("1,234", { rows: 2 })],
        [cell("乙"), cell("5")],
      ]),
    ).toEqual([
      ["甲", "1,234"],
      ["乙", "", "5"],
    ]);
  });

  it("leaves out hidden columns and rows", () => {
    expect(
      gridOfTable([
        [cell("指标"), cell("2023", hidden), cell("2024")],
        [cell("甲", hidden), cell("1", hidden), cell("2", hidden)],
        [cell("乙"), cell("3", hidden), cell("4")],
      ]),
    ).toEqual([
      ["指标", "2024"],
      ["乙", "4"],
    ]);
  });

  it("keeps a merged heading over a hidden column in its place", () => {
    expect(
      gridOfTable([
        [cell("指标"), cell("2024", { columns: 2 })],
        [cell("甲"), cell("1", hidden), cell("2")],
      ]),
    ).toEqual([
      ["指标", "2024"],
      ["甲", "2"],
    ]);
  });
});
