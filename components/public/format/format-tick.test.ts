import { expect, it } from "vitest";
import { tickFormat } from "./format-tick";

it.each([
  [0, "0", "0"],
  [2.5, "2.5", "2.5"],
  [1500, "1500", "1,500"],
  [9999, "9999", "9,999"],
  [20_000, "2万", "20K"],
  [150_000_000, "1.5亿", "150M"],
])("prints %d beside an axis as %s and %s", (value, zh, en) => {
  expect([tickFormat("zh")(value), tickFormat("en")(value)]).toEqual([zh, en]);
});
