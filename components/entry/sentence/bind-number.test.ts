import { describe, expect, it } from "vitest";
import { bindNumber } from "./bind-number";

const names = new Map([
  ["batches", "批次"],
  ["people", "人次"],
]);
const bind = (text: string, number: string, start: number) =>
  bindNumber(text, { number: { text: number, start }, key: "batches", names });

describe("replacing a number by a figure", () => {
  it.each([
    ["培训24批，〔人次〕参加。", "24批", 2, "培训〔批次〕，〔人次〕参加。"],
    ["今年先培训24批。", "24批", 2, "今年先培训〔批次〕。"],
    ["甲24批，乙24批。", "24批", 6, "甲24批，乙〔批次〕。"],
    ["甲24批，乙24批。", "24批", 1, "甲〔批次〕，乙24批。"],
    ["数字已经删去。", "24批", 2, "数字已经删去。"],
    ["写着〔无人知道〕和24批。", "24批", 2, "写着〔无人知道〕和24批。"],
  ])("%s", (text, number, start, expected) => {
    expect(bind(text, number, start)).toBe(expected);
  });
});
