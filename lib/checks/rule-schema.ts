import { z } from "zod";

/** An unanswered finding of importance `high` may block publishing. Normal if left out. */
export const importances = ["high", "normal"] as const;

const importance = z.enum(importances).optional();
// Not the outline's key schema, which may import this file. The outline checks that the keys exist.
const key = z.string().min(1).max(80);

/** Rules of an indicator, applied to each of its fields. Each kind is described at its function in rules/. */
export const indicatorRuleSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("grows"), importance }),
  z.object({ kind: z.literal("edition"), importance }),
  /** Dates are in the report's year; ends in `allow` may lie outside as long as some day is in it. */
  z.object({
    kind: z.literal("in_year"),
    allow: z.array(z.enum(["start", "end"])).optional(),
    importance,
  }),
  z.object({ kind: z.literal("repeats"), importance }),
  z.object({ kind: z.literal("slip"), importance }),
  /** Reports a change of more than `percent` (for shares: percentage points), unless both figures are below `from`. */
  z.object({
    kind: z.literal("change"),
    percent: z.number().min(0.1).max(10_000),
    from: z.number().int().min(0).max(1_000_000_000).optional(),
    importance,
  }),
  z.object({ kind: z.literal("unit"), importance }),
]);

/** Rules between the fields of a report, given by key. The finding belongs to the first. */
export const relationSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("stock"), stock: key, flow: key, importance }),
  z.object({ kind: z.literal("sum"), total: key, parts: z.array(key).min(1).max(100), importance }),
  z.object({ kind: z.literal("share"), share: key, part: key, base: key, importance }),
  z.object({ kind: z.literal("growth"), growth: key, figure: key, importance }),
  z.object({ kind: z.literal("names"), count: key, names: key, importance }),
]);

export const indicatorRulesSchema = z
  .array(indicatorRuleSchema)
  .max(20)
  .refine((rules) => new Set(rules.map((rule) => rule.kind)).size === rules.length, "a kind occurs twice");

export const relationsSchema = z
  .array(relationSchema)
  .max(1000)
  .refine((all) => new Set(all.map(withoutImportance)).size === all.length, "a relation occurs twice");

function withoutImportance(relation: Relation): string {
  return JSON.stringify({ ...relation, importance: undefined });
}

export type Importance = (typeof importances)[number];
export type IndicatorRule = z.infer<typeof indicatorRuleSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type RuleKind = IndicatorRule["kind"];
export type RelationKind = Relation["kind"];
export type RuleOf<K extends RuleKind | RelationKind> = Extract<IndicatorRule | Relation, { kind: K }>;
