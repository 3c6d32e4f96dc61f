import { expect, it } from "vitest";
import { readValue, type Value } from "@/lib/figures/value";
import { checkFieldOf } from "./check-field";

const indicator = { code: "it", name: { zh: "数", en: "it" }, rules: null, grades: [], comparability: null };
const field = { key: "it", kind: "quantity", basis: "annual", indicator } as const;

function earlier(year: number, printed: string) {
  const read = readValue("quantity", printed);
  const value = (read.ok ? read.value : null) as Value;
  return { year, printed, value, basis: "annual", indicator: "it", series: null } as const;
}

it.each([
  [["24批"], undefined],
  [["24批", "13批"], true],
  [["4个", "4个", "4个"], false],
  [["4个", "4个", "3个"], true],
])("knows of %j whether a figure changes from year to year", (printed, varies) => {
  const values = printed.map((each, index) => earlier(2023 - index, each));
  expect(checkFieldOf(field, null, values, 2024)?.previous?.varies).toBe(varies);
});
