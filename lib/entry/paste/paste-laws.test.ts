import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTyped } from "../model";
import { readGrid } from "./clipboard-grid";
import { fields, planOf, target } from "./paste.test-data";
import type { PasteTarget } from "./paste-plan";

type Figure = { field: PasteTarget; sheetUnit: string; now: string; before: string };

const funding = target("国内科技合作项目资金", { unit: "元" });
const viewers = target("对接交流活动线上观众", { unit: "人次" });
const number = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }).map(String),
  fc.stringMatching(/^[1-9]\d{0,3}\.\d{1,2}$/),
  fc.integer({ min: 1, max: 9999 }).map((n) => `超${n}`),
  fc.integer({ min: 1000, max: 9999 }).map((n) => `${n}余`),
);
const figure = fc
  .constantFrom(
    ...[funding, viewers].flatMap((field) =>
      ["", "万", "亿"].map((scale) => ({ field, sheetUnit: `${scale}${field.unit ?? ""}` })),
    ),
  )
  .chain((given) => fc.tuple(fc.constant(given), number, number))
  .map(([given, now, before]): Figure => ({ ...given, now, before }));

const unitPlaces = ["cell", "column", "behind", "label", "heading", "above"] as const;
const layout = fc.record({
  unitPlace: fc.constantFrom(...unitPlaces),
  headings: fc.constantFrom(
    ["2023年", "2024年"],
    ["上年", "本年"],
    ["计划", "完成"],
    ["2023年实绩", "2024年实绩"],
  ),
  isThisYearFirst: fc.boolean(),
  brackets: fc.constantFrom("（）", "()", "［］", "【】"),
  isNumbered: fc.boolean(),
  hasTitle: fc.boolean(),
  hasRemarks: fc.boolean(),
  colon: fc.constantFrom("：", ":"),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

/** The sheet that an office would make of one figure. */
function sheetOf({ field, sheetUnit, now, before }: Figure, given: Layout): string {
  const { unitPlace, isThisYearFirst, brackets } = given;
  const inBrackets = `${brackets.charAt(0)}${sheetUnit}${brackets.charAt(1)}`;
  const at = (place: Layout["unitPlace"], text: string) => (place === unitPlace ? text : "");
  const columns = (last: string, current: string) => (isThisYearFirst ? [current, last] : [last, current]);
  const [last = "", current = ""] = given.headings;
  const beside = unitPlace === "column" || unitPlace === "behind";
  const row = (name: string, unit: string, values: string[]) =>
    [
      name,
      ...(unitPlace === "column" ? [unit] : []),
      ...values,
      ...(unitPlace === "behind" ? [unit] : []),
    ].join("\t");
  return [
    ...(given.hasTitle ? ["科技合作情况表"] : []),
    ...(unitPlace === "above" ? [`单位${given.colon}${sheetUnit}`] : []),
    row("指标", beside ? "单位" : "", columns(last, `${current}${at("heading", inBrackets)}`)),
    row(
      `${given.isNumbered ? "1. " : ""}${field.names[0] ?? ""}${at("label", inBrackets)}`,
      sheetUnit,
      columns(before, `${now}${at("cell", sheetUnit)}`),
    ),
    ...(given.hasRemarks ? ["注：数据为快报数"] : []),
  ].join("\n");
}

describe("a sheet, however it is laid out", () => {
  it("gives the value that its column and unit say", () => {
    fc.assert(
      fc.property(figure, layout, (one, given) => {
        const { field, now, sheetUnit } = one;
        const typed = readTyped(
          { kind: "quantity", indicator: { unit: field.unit ?? "" } },
          `${now}${sheetUnit}`,
          2024,
        );
        const plan = planOf(sheetOf(one, given), { targets: [funding, viewers] });
        expect(plan.decidedBy).toBe("heading");
        expect(plan.cells).toHaveLength(1);
        const [cell] = plan.cells;
        const printed = cell && "printed" in cell ? cell.printed : cell?.outcome;
        const again = readTyped({ kind: "quantity", indicator: null }, printed ?? "", 2024);
        expect(again).toEqual(typed);
      }),
      { numRuns: 300 },
    );
  });

  it("throws nothing and loses no row with content, whatever is pasted", () => {
    const pieces = fc.constantFrom(
      ...[
        "",
        "",
        "指标",
        "单位",
        "万元",
        "批",
        "2024",
        "2023年",
        "24",
        "(5)",
        "-3",
        "超6万",
        "单位：万元",
        "科技培训批次",
      ],
      ...[
        "国内科技合作项目（项）",
        "其中：线上",
        "计划",
        "完成",
        "#N/A",
        "▲5",
        "未统计",
        "1,500.00",
        "¥5",
        "合计",
      ],
    );
    const cells = fc.array(fc.array(pieces, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 3 }), (grid, from) => {
        const text = grid.map((row) => row.join("\t")).join("\n");
        const plan = planOf(text, { from });
        for (const { index } of plan.columns) planOf(text, { from, column: index });
        const ids = plan.cells.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const rows = readGrid(text).filter((row) => row.some((cell) => cell !== ""));
        expect(plan.cells.length + plan.left.length).toBeLessThanOrEqual(
          Math.max(rows.length, grid[0]?.length ?? 0, 6),
        );
        expect(plan.cells.every(({ id }) => fields.some((field) => field.id === id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
