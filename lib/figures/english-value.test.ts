import { expect, it } from "vitest";
import { englishOf } from "./english-value";
import { readValue } from "./value";

it.each([
  ["quantity", "172.79亿元", "CNY 17.279 billion"],
  ["quantity", "超6万人次", "over 60,000 person-times"],
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
