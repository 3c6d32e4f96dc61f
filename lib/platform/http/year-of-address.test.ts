import { expect, it } from "vitest";
import { yearOfAddress } from "./year-of-address";

it.each([
  ["2023", 2023],
  ["abc", 0],
  ["", 0],
  ["20231", 0],
  ["99999999999999999999", 0],
  ["1e3", 0],
  [" 2023", 0],
  ["２０２３", 0],
  [["2023", "2024"], 0],
  [undefined, 0],
])("the year of %j is %i", (part, year) => {
  expect(yearOfAddress(part)).toBe(year);
});
