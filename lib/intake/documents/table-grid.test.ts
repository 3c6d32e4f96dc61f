import { describe, expect, it } from "vitest";
import { type Cell, gridOf } from "./table-grid";

/** Cells of rows; "a/b" are two paragraphs, ">" spans one column more. */
function cellsOf(...rows: string[][]): Cell[] {
  return rows.flatMap((cells, row) => {
    let column = 0;
    return cells.map((text) => {
      const columns = 1 + (/>+$/.exec(text)?.[0].length ?? 0);
      const lines = text.replace(/>+$/, "").split("/");
      const cell = { row, column, columns, isContinued: text === "↑", lines: text === "↑" ? [] : lines };
      column += columns;
      return cell;
    });
  });
}

describe("a grid", () => {
  it("has merged cells in its first place", () => {
    const grid = gridOf(cellsOf(["指标", "合计>"], ["↑", "城市", "农村"], ["培训", "12", "13"]));
    expect(grid).toEqual({
      rows: [
        ["指标", "合计", ""],
        ["", "城市", "农村"],
        ["培训", "12", "13"],
      ],
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  it("has no columns in which no cell begins", () => {
    expect(gridOf(cellsOf(["指标>", "数>"], ["培训>", "25>"]))).toEqual({
      rows: [
        ["指标", "数"],
        ["培训", "25"],
      ],
      spans: [],
    });
  });

  it("joins wrapped text", () => {
    expect(gridOf(cellsOf(["机构/（个）", "床位/（张）"], ["甲/乙丙", "12"]))?.rows).toEqual([
      ["机构（个）", "床位（张）"],
      ["甲乙丙", "12"],
    ]);
  });

  it("takes a column in one cell apart", () => {
    expect(gridOf(cellsOf(["指标", "数"], ["合计/培训/参观", "37/25/12"]))?.rows).toEqual([
      ["指标", "数"],
      ["合计", "37"],
      ["培训", "25"],
      ["参观", "12"],
    ]);
  });

  it("takes columns apart that a tab parts, where the cell spans as many", () => {
    expect(gridOf(cellsOf(["指标", "个", "张"], ["合计/培训", "426\t53.5/25\t1.5>"]))?.rows.slice(1)).toEqual(
      [
        ["合计", "426", "53.5"],
        ["培训", "25", "1.5"],
      ],
    );
  });

  it("repeats a unit that stands once for each row", () => {
    expect(gridOf(cellsOf(["培训/参观/论坛", "万个万个万个", "1.2/3.4/5.6"]))?.rows[2]).toEqual([
      "论坛",
      "万个",
      "5.6",
    ]);
  });

  it.each<[string, string[]]>([
    ["columns of unlike height", ["合计/培训/参观", "37/25"]],
    ["a label of other height", ["甲/乙/丙/丁", "1/2/3"]],
    ["lines with several figures", ["合计/培训/参观", "37/25 12/3"]],
    ["tabs where no columns are", ["合计/培训", "426\t53.5/25\t1.5"]],
  ])("is refused for %s", (_, row) => {
    expect(gridOf(cellsOf(row))).toBeNull();
  });

  it("keeps two figures in a cell apart", () => {
    expect(gridOf(cellsOf(["支出", "376.82", "5.2/4.6"], ["收入", "426\t53.5", "1"]))?.rows).toEqual([
      ["支出", "376.82", "5.2；4.6"],
      ["收入", "426；53.5", "1"],
    ]);
  });
});
