import { z } from "zod";

/** `high`: unanswered, the finding may block publishing. Left out, it is normal. */
export const importances = ["high", "normal"] as const;

const importance = z.enum(importances).optional();
// The outline's own schema may import this file, so its key schema is not imported here; that keys exist is its check.
const key = z.string().min(1).max(80);

/** A check that an indicator carries: every field of the indicator is held to it. */
export const indicatorRuleSchema = z.discriminatedUnion("kind", [
  /** Cumulative: not below the last report. */
  z.object({ kind: z.literal("grows"), importance }),
  /** Edition = last edition + the years between, for a yearly series. */
  z.object({ kind: z.literal("edition"), importance }),
  /** Dates lie in the report's year; `allow` names the ends that may lie outside, as long as some day is in it. */
  z.object({
    kind: z.literal("in_year"),
    allow: z.array(z.enum(["start", "end"])).optional(),
    importance,
  }),
  /** The same value as in the last report. */
  z.object({ kind: z.literal("repeats"), importance }),
  /** Off by ×10, ×100 … against the last report. */
  z.object({ kind: z.literal("slip"), importance }),
  /**
   * A change of more than `percent` against the last report; of more percentage points where the figure is a share.
   * `from`: where both figures are below it, the change is not looked at (2 → 4 is no news).
   */
  z.object({
    kind: z.literal("change"),
    percent: z.number().min(0.1).max(10_000),
    from: z.number().int().min(0).max(1_000_000_000).optional(),
    importance,
  }),
  /** A unit that measures something else than in the last report. */
  z.object({ kind: z.literal("unit"), importance }),
]);

/** A check between fields of one report; the fields are named by their keys. The finding stands at the first of them. */
export const relationSchema = z.discriminatedUnion("kind", [
  /** stock = last report's stock + flow. */
  z.object({ kind: z.literal("stock"), stock: key, flow: key, importance }),
  /** total = sum of the parts. */
  z.object({ kind: z.literal("sum"), total: key, parts: z.array(key).min(1).max(100), importance }),
  /** share = part ÷ base. */
  z.object({ kind: z.literal("share"), share: key, part: key, base: key, importance }),
  /** growth = figure against last report's figure. */
  z.object({ kind: z.literal("growth"), growth: key, figure: key, importance }),
  /** count = number of names listed. */
  z.object({ kind: z.literal("names"), count: key, names: key, importance }),
]);

/** An indicator's checks, as kept on its catalogue entry: each kind once at most. */
export const indicatorRulesSchema = z
  .array(indicatorRuleSchema)
  .max(20)
  .refine((rules) => new Set(rules.map((rule) => rule.kind)).size === rules.length, "a kind stands twice");

/** A report's relations, as kept with its outline. */
export const relationsSchema = z
  .array(relationSchema)
  .max(1000)
  .refine((all) => new Set(all.map(withoutImportance)).size === all.length, "a relation stands twice");

function withoutImportance(relation: Relation): string {
  return JSON.stringify({ ...relation, importance: undefined });
}

export type Importance = (typeof importances)[number];
export type IndicatorRule = z.infer<typeof indicatorRuleSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type RuleKind = IndicatorRule["kind"];
export type RelationKind = Relation["kind"];
export type RuleOf<K extends RuleKind | RelationKind> = Extract<IndicatorRule | Relation, { kind: K }>;
