import { describe, expect, it } from "vitest";
import { periodBases } from "@/lib/figures/period-basis";
import { fieldKinds } from "@/lib/outline/field-kinds";
import { defaultRules } from "./default-rules";
import { indicatorRulesSchema, relationsSchema } from "./rule-schema";

type Indicator = Parameters<typeof defaultRules>[0];

describe("default rules", () => {
  it.each<[Indicator, string[]]>([
    [{ kind: "quantity", basis: "annual" }, ["unit", "slip", "repeats", "change"]],
    [{ kind: "quantity", basis: "event", code: "event.guests" }, ["unit", "slip", "repeats", "change"]],
    [{ kind: "quantity", basis: "cumulative" }, ["grows", "unit", "slip", "repeats", "change"]],
    [{ kind: "quantity", basis: "expected" }, ["unit", "slip", "repeats"]],
    [{ kind: "quantity", basis: "unstated" }, ["unit", "slip", "repeats"]],
    [{ kind: "quantity", basis: "plan" }, ["unit", "slip"]],
    [{ kind: "quantity", basis: "event", code: "event.edition" }, ["edition"]],
    [
      { kind: "quantity", basis: "annual", code: "books.second-edition-copies" },
      ["unit", "slip", "repeats", "change"],
    ],
    [{ kind: "text", basis: "event", code: "event.edition" }, []],
    [{ kind: "dates", basis: "event" }, ["in_year", "repeats"]],
    [{ kind: "dates", basis: "plan" }, []],
    [{ kind: "names", basis: "event" }, []],
  ])("%j: %j", (indicator, kinds) => {
    expect(defaultRules(indicator).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("are valid for every indicator", () => {
    for (const kind of fieldKinds)
      for (const basis of periodBases) {
        const rules = defaultRules({ kind, basis });
        expect(indicatorRulesSchema.parse(rules)).toEqual(rules);
      }
  });
});

describe("rules as data", () => {
  it.each([
    [[{ kind: "change", percent: 0 }]],
    [[{ kind: "change" }]],
    [[{ kind: "grow" }]],
    [[{ kind: "repeats" }, { kind: "repeats", importance: "high" }]],
    [[{ kind: "slip", importance: "low" }]],
    [[{ kind: "in_year", allow: ["middle"] }]],
  ])("refuses %j", (rules) => {
    expect(indicatorRulesSchema.safeParse(rules).success).toBe(false);
  });

  it("refuses a relation without parts, and a duplicate one", () => {
    const names = { kind: "names", count: "a", names: "b" } as const;
    expect(relationsSchema.safeParse([{ kind: "sum", total: "a", parts: [] }]).success).toBe(false);
    expect(relationsSchema.safeParse([names, { ...names, importance: "high" }]).success).toBe(false);
    expect(relationsSchema.parse([names, { ...names, count: "c" }])).toHaveLength(2);
  });
});
