import { describe, expect, it } from "vitest";
import type { KeyRow, Row } from "./key";
import { hasSameQualifier, hasSameUnit, scored } from "./score";

const row = (part: Partial<KeyRow>): KeyRow => ({
  ...{
    text: "a",
    quote: "6万人次",
    start: 10,
    value: "60000",
    value_max: "",
    qualifier: "exact",
    scale: "万",
  },
  ...{ unit: "人次", kind: "quantity", field: "", ...part },
});

describe("a reading gives a figure of the key", () => {
  it.each<[string, Partial<KeyRow>, Partial<Row>]>([
    ["if its span overlaps and its value is the same", {}, { start: 9, quote: "超6万" }],
    ["a third with other places", { value: "0.333333333333" }, { value: "0.333" }],
    ["a half in percent", { value: "0.5", unit: "" }, { value: "50", unit: "%" }],
    [
      "a date whose year it does not know",
      { kind: "dates", value: "2030-06-03" },
      { kind: "dates", value: "--06-03" },
    ],
    ["a margin as a range", { quote: "±0.4", value: "0.4" }, { value: "-0.4", value_max: "0.4" }],
  ])("%s", (_case, key, read) => {
    expect(scored([row(key)], [row(read)])).toMatchObject({ pairs: [{ row: read }], surplus: [] });
  });

  it.each<[string, Partial<Row>]>([
    ["another value", { value: "6" }],
    ["another place", { start: 15 }],
    ["another text", { text: "b" }],
    ["another kind", { kind: "dates" }],
    ["the opposite", { value: "-60000" }],
    ["a range from it", { value_max: "70000" }],
  ])("but not %s", (_case, read) => {
    expect(scored([row({})], [row(read)])).toMatchObject({ pairs: [{ row: null }], surplus: [read] });
  });

  it("once only", () => {
    expect(scored([row({}), row({})], [row({})]).pairs.map((pair) => pair.row !== null)).toEqual([
      true,
      false,
    ]);
  });
});

describe("of a figure that was found", () => {
  it("qualifier and unit are compared as well", () => {
    const pair = { key: row({ qualifier: "over" }), row: row({ unit: "人" }) };
    expect([hasSameQualifier(pair), hasSameUnit(pair)]).toEqual([false, false]);
  });

  it("units are the same in any script and spelling, and in English what is counted needs none", () => {
    const same = (quote: string, key: string, read: string) =>
      hasSameUnit({ key: row({ quote, unit: key }), row: row({ unit: read }) });
    expect(same("3個", "個", "个")).toBe(true);
    expect(same("3平方米", "平方米", "m²")).toBe(true);
    expect(same("3 projects", "", "个")).toBe(true);
    expect(same("3家", "", "家")).toBe(false);
    expect(same("3 km", "公里", "米")).toBe(false);
  });
});
