import { describe, expect, it } from "vitest";
import { ok } from "./parse-result";
import { printValue, readValue } from "./value";
import type { FieldKind, Value } from "./value";

describe("values of fields", () => {
  it.each<[FieldKind, string, Value | null, string]>([
    [
      "quantity",
      "２４ 批",
      { kind: "quantity", quantity: { amount: "24", scale: "", qualifier: "exact", word: "", unit: "批" } },
      "24批",
    ],
    [
      "dates",
      "9月9-11日",
      { kind: "dates", dates: { start: { month: 9, day: 9 }, end: { month: 9, day: 11 } } },
      "9月9—11日",
    ],
    [
      "names",
      "巴西，泰国等",
      { kind: "names", names: { names: ["巴西", "泰国"], complete: false } },
      "巴西、泰国等",
    ],
    ["text", " 1+N+X ", { kind: "text", text: "1+N+X" }, "1+N+X"],
    ["quantity", "零", { kind: "blank", blank: "zero" }, "零"],
    ["dates", "待报", { kind: "blank", blank: "awaited" }, "待报"],
    ["names", "n/a", { kind: "blank", blank: "not_applicable" }, "不适用"],
    ["text", "未统计", { kind: "blank", blank: "not_collected" }, "未统计"],
    ["text", "零", { kind: "text", text: "零" }, "零"],
    ["text", "zero", { kind: "text", text: "zero" }, "zero"],
    [
      "quantity",
      "0家",
      { kind: "quantity", quantity: { amount: "0", scale: "", qualifier: "exact", word: "", unit: "家" } },
      "0家",
    ],
    ["quantity", " \u3000\u200b\n", null, ""],
    ["text", "", null, ""],
  ])("of kind %s, typed %j", (kind, typed, value, printed) => {
    expect(readValue(kind, typed)).toEqual(ok(value));
    if (value) expect(printValue(value)).toBe(printed);
  });

  it("are refused if the field's units or year do not allow them", () => {
    expect(readValue("quantity", "24人", { units: ["批"] })).toMatchObject({
      error: { code: "UNKNOWN_UNIT" },
    });
    expect(readValue("dates", "2月29日", { year: 2023 })).toMatchObject({ error: { code: "NO_SUCH_DATE" } });
    expect(readValue("dates", "2月29日", { year: 2024 }).ok).toBe(true);
    expect(readValue("dates", "2月29日").ok).toBe(true);
  });

  it("are unchanged by JSON", () => {
    for (const typed of ["超6万人次", "3—5家", "第16届", "数十位", "-3%"]) {
      const read = readValue("quantity", typed);
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    }
  });
});
