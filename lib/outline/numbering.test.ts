import { describe, expect, it } from "vitest";
import { compareNumbers, moved, numbersTaken, renumbered } from "./numbering";
import { inOtherYear } from "./opening/replace-year";

const sections = ["8", "8.1", "8.1.1", "8.2", "8.10", "9"].map((number) => ({ id: number, number }));
const of = (number: string) => ({ id: number, number });

describe("section numbers", () => {
  it("are in the order of their parts", () => {
    const numbers = ["10", "8.10", "9", "8.2", "8", "8.1.1"].toSorted(compareNumbers);
    expect(numbers).toEqual(["8", "8.1.1", "8.2", "8.10", "9", "10"]);
  });

  it("change with those of the sections within", () => {
    expect([...renumbered(sections, of("8.1"), "8.7")]).toEqual([
      ["8.1", "8.7"],
      ["8.1.1", "8.7.1"],
    ]);
  });

  it.each([
    ["8.1", "8.7", []],
    ["8.1", "8.2", ["8.2"]],
    ["8", "9", ["9"]],
    ["8", "7", []],
    ["8.1", "8.02", ["8.02"]],
  ])("%s → %s would repeat %j", (from, to, taken) => {
    expect(numbersTaken(sections, renumbered(sections, of(from), to))).toEqual(taken);
  });

  it.each([
    ["8.2", "up", { "8.2": "8.1", "8.1": "8.2", "8.1.1": "8.2.1" }],
    ["8.2", "down", { "8.2": "8.10", "8.10": "8.2" }],
    ["9", "up", { "9": "8", "8": "9", "8.1": "9.1", "8.1.1": "9.1.1", "8.2": "9.2", "8.10": "9.10" }],
    ["8.1", "up", null],
    ["8.1.1", "down", null],
  ] as const)("%s moves %s", (number, direction, numbers) => {
    const after = moved(sections, of(number), direction);
    expect(after && Object.fromEntries(after)).toEqual(numbers);
  });
});

describe("year words", () => {
  it.each([
    ["2023上海科技进步报告", "2024上海科技进步报告"],
    ["Report of 2023", "Report of 2024"],
    ["二〇二三年与二零二三年", "二〇二四年与二〇二四年"],
    ["2021—2023年", "2021—2024年"],
    ["120230项", "120230项"],
    ["第8章", "第8章"],
  ])("%s → %s", (text, after) => {
    expect(inOtherYear(text, 2023, 2024)).toBe(after);
  });
});
