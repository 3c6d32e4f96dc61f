import { expect, it } from "vitest";
import { englishOf } from "./english-value";
import { readValue } from "./value";

it.each([
  ["quantity", "172.79亿元", "CNY 17.279 billion"],
  ["quantity", "超6万人次", "over 60,000 attendances"],
  ["quantity", "未统计", "not collected"],
  ["dates", "9月9—11日", "9–11 September"],
  ["text", "2021年", "2021"],
  ["text", "WAIC 2023", null],
  ["text", "2021年浦江创新论坛", null],
  ["names", "巴西", null],
] as const)("%s %s in English: %s", (kind, typed, english) => {
  const read = readValue(kind, typed);
  expect(read.ok && read.value && englishOf(read.value)).toBe(english);
});

it("calls a unit by another name where it is given one, for one and for several", () => {
  const views = { one: "view", many: "views" };
  const print = (typed: string) => {
    const read = readValue("quantity", typed);
    return read.ok && read.value ? englishOf(read.value, views) : null;
  };
  expect(["超6万人次", "1人次", "数十万人次", "零"].map(print)).toEqual([
    "over 60,000 views",
    "1 view",
    "hundreds of thousands of views",
    "zero",
  ]);
});
