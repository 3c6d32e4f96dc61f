import { expect, it } from "vitest";
import { readValue } from "./value";
import { quantityIn } from "./zero";

function typed(text: string) {
  const read = readValue("quantity", text);
  if (!read.ok || !read.value) throw new Error(`${text} is not read.`);
  return read.value;
}

const none = { amount: "0", scale: "", qualifier: "exact", word: "", unit: "批" };

it.each([
  ["零", none],
  ["zero", none],
  ["0批", none],
  ["零批", { ...none, amount: "零" }],
  ["未统计", null],
  ["不适用", null],
  ["待报", null],
])("reads %s as a number or none", (text, quantity) => {
  expect(quantityIn(typed(text), "批")).toEqual(quantity);
});
