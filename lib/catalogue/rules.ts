import { z } from "zod";
import { importances, type IndicatorRule, type RuleKind } from "@/lib/checks/rule-schema";
import type { FieldKind } from "@/lib/outline/field-kinds";
import { cleanCode } from "@/lib/figures/clean-code";

const kindsOf: Record<FieldKind, readonly RuleKind[]> = {
  quantity: ["unit", "slip", "repeats", "change", "grows", "edition"],
  dates: ["in_year", "repeats"],
  names: ["repeats"],
  text: ["repeats"],
};

/** Returns the checks that apply to a kind of field. */
export function rulesFor(kind: FieldKind): readonly RuleKind[] {
  return kindsOf[kind];
}

const ruleKinds = ["unit", "slip", "repeats", "change", "grows", "edition", "in_year"] as const;

/** A row of the checks editor: a check, whether it is on, and its limits as typed. */
export const ruleRowSchema = z
  .object({
    kind: z.enum(ruleKinds),
    isOn: z.boolean(),
    importance: z.enum(importances),
    percent: z.string().overwrite(cleanCode),
    from: z.string().overwrite(cleanCode),
    allowsStart: z.boolean(),
    allowsEnd: z.boolean(),
  })
  .superRefine((row, context) => {
    if (!row.isOn || row.kind !== "change") return;
    const percent = /^\d{1,5}(\.\d+)?$/.test(row.percent) ? Number(row.percent) : 0;
    if (percent < 0.1 || percent > 10_000)
      context.addIssue({ code: "custom", path: ["percent"], message: "0.1 to 10 000" });
    if (!/^\d{0,9}$/.test(row.from))
      context.addIssue({ code: "custom", path: ["from"], message: "a whole number" });
  });

export const ruleRowsSchema = z.object({ rows: z.array(ruleRowSchema) });

export type RuleRow = z.infer<typeof ruleRowSchema>;

/** Returns the editor's rows for an indicator with these rules. */
export function ruleRowsOf(kind: FieldKind, rules: readonly IndicatorRule[]): RuleRow[] {
  return rulesFor(kind).map((each) =>
    ruleRowOf(
      each,
      rules.find((rule) => rule.kind === each),
    ),
  );
}

function ruleRowOf(kind: RuleKind, rule: IndicatorRule | undefined): RuleRow {
  const allow = rule?.kind === "in_year" ? (rule.allow ?? []) : [];
  return {
    kind,
    isOn: rule !== undefined,
    importance: rule?.importance ?? "normal",
    percent: rule?.kind === "change" ? String(rule.percent) : "50",
    from: rule?.kind === "change" ? String(rule.from ?? "") : "10",
    allowsStart: allow.includes("start"),
    allowsEnd: allow.includes("end"),
  };
}

/** Converts valid rows to rules. */
export function rulesOf(rows: readonly RuleRow[]): IndicatorRule[] {
  return rows.filter((row) => row.isOn).map(ruleOf);
}

function ruleOf({ kind, importance, percent, from, allowsStart, allowsEnd }: RuleRow): IndicatorRule {
  const more = importance === "high" ? { importance } : {};
  if (kind === "change")
    return { kind, percent: Number(percent), ...(from === "" ? {} : { from: Number(from) }), ...more };
  if (kind !== "in_year") return { kind, ...more };
  const allow = [...(allowsStart ? ["start" as const] : []), ...(allowsEnd ? ["end" as const] : [])];
  return { kind, ...(allow.length > 0 ? { allow } : {}), ...more };
}
