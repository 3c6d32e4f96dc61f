import { expect, it } from "vitest";
import { groupDigits } from "./group-digits";

it.each([
  ["17279000000", "17,279,000,000"],
  ["1080", "1,080"],
  ["999", "999"],
  ["-1234567.8901", "-1,234,567.8901"],
  ["123456789012345678901", "123,456,789,012,345,678,901"],
])("groups %s as %s", (decimal, grouped) => {
  expect(groupDigits(decimal)).toBe(grouped);
});
