import { describe, expect, it } from "vitest";
import { defaultRules } from "@/lib/checks/default-rules";
import { type IndicatorRule, indicatorRulesSchema } from "@/lib/checks/rule-schema";
import { periodBases } from "@/lib/figures/period-basis";
import { fieldKinds } from "@/lib/outline/field-kinds";
import { ruleRowsSchema, ruleRowsOf, rulesOf } from "./rules";

const byKind = (rules: readonly IndicatorRule[]) => rules.toSorted((a, b) => a.kind.localeCompare(b.kind));

describe("the lines of the checks editor", () => {
  it("say what the rules say, whatever the kind and the basis", () => {
    for (const kind of fieldKinds)
      for (const basis of periodBases) {
        const rules = defaultRules({ kind, basis });
        const rows = ruleRowsOf(kind, rules);
        expect(ruleRowsSchema.safeParse({ rows }).success).toBe(true);
        expect(byKind(rulesOf(rows))).toEqual(byKind(rules));
      }
  });

  it.each<[IndicatorRule]>([
    [{ kind: "change", percent: 12.5 }],
    [{ kind: "change", percent: 300, from: 0, importance: "high" }],
    [{ kind: "grows", importance: "high" }],
  ])("keep %j", (rule) => {
    expect(rulesOf(ruleRowsOf("quantity", [rule]))).toEqual([rule]);
    expect(indicatorRulesSchema.safeParse([rule]).success).toBe(true);
  });

  it("keep the ends of dates that may lie outside the year", () => {
    const rule: IndicatorRule = { kind: "in_year", allow: ["end"] };
    expect(rulesOf(ruleRowsOf("dates", [rule]))).toEqual([rule]);
  });

  it.each([
    ["", "10", false],
    ["0", "10", false],
    ["many", "10", false],
    ["20000", "10", false],
    ["20", "ten", false],
    ["0.5", "", true],
  ])("ask for a limit: %s %%, from %s", (percent, from, isSound) => {
    const rows = ruleRowsOf("quantity", []).map((row) => ({ ...row, isOn: true, percent, from }));
    expect(ruleRowsSchema.safeParse({ rows }).success).toBe(isSound);
    const off = rows.map((row) => ({ ...row, isOn: false }));
    expect(ruleRowsSchema.safeParse({ rows: off }).success).toBe(true);
  });
});
