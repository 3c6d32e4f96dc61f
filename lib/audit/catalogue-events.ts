import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const indicatorSchema = z.object({
  code: z.string(),
  name: storedBilingualSchema,
  kind: z.string(),
  unit: z.string(),
  // Absent in events from before indicators had them.
  printsUnit: z.boolean().optional(),
  topic: z.string().optional(),
  /** Absent in older events. */
  unitInEnglish: z.object({ one: z.string(), many: z.string() }).nullish(),
  basis: z.string(),
  definition: storedBilingualSchema,
  comparability: storedBilingualSchema.nullable(),
});
const rulesSchema = z.object({
  code: z.string(),
  rules: z.array(z.looseObject({ kind: z.string() })).nullable(),
});
const breakSchema = z.object({ code: z.string(), year: z.number().int(), note: storedBilingualSchema });
const gradeSchema = z.object({
  code: z.string(),
  /** The event series, if the grade is of one alone. */
  series: z.array(z.string()),
  /** A pair of years, or the one from which on the series breaks. */
  years: z.array(z.number().int()),
  grade: z.string(),
  note: storedBilingualSchema,
});
const topicSchema = z.object({ code: z.string(), name: storedBilingualSchema });
const editorsSchema = z.object({ code: z.string(), editors: z.array(z.string()) });
const seriesSchema = z.object({
  code: z.string(),
  name: storedBilingualSchema,
  description: storedBilingualSchema,
});
const englishNameSchema = z.object({ name: storedBilingualSchema });
const unitSchema = z.object({ sign: z.string(), name: storedBilingualSchema, dimension: z.string() });

/** Events of the catalogue. A removal has `to: null`. */
export const catalogueEvents = [
  z.object({ type: z.literal("indicator.added"), to: indicatorSchema }),
  z.object({ type: z.literal("indicator.changed"), from: indicatorSchema, to: indicatorSchema }),
  z.object({ type: z.literal("indicator.rules_set"), from: rulesSchema, to: rulesSchema }),
  z.object({ type: z.literal("indicator.grade_set"), from: gradeSchema.nullable(), to: gradeSchema }),
  z.object({ type: z.literal("indicator.grade_removed"), from: gradeSchema, to: z.null() }),
  // Breaks are grades by now; the trail still holds how they were recorded before.
  z.object({ type: z.literal("indicator.break_added"), to: breakSchema }),
  z.object({ type: z.literal("indicator.break_removed"), from: breakSchema, to: z.null() }),
  z.object({
    type: z.literal("indicator.merged"),
    /** The duplicate, with the fields that were its own until now. */
    from: z.object({
      code: z.string(),
      fields: z.array(z.object({ year: z.number().int(), key: z.string() })),
    }),
    to: z.object({
      code: z.string(),
      grades: z.number().int().optional(),
      breaks: z.array(z.number().int()).optional(),
    }),
  }),
  z.object({
    type: z.literal("indicator.deleted"),
    from: indicatorSchema.extend({
      rules: rulesSchema.shape.rules,
      grades: z.number().int().optional(),
      breaks: z.array(z.number().int()).optional(),
    }),
    to: z.null(),
  }),
  z.object({ type: z.literal("topic.added"), to: topicSchema }),
  z.object({ type: z.literal("topic.renamed"), from: topicSchema, to: topicSchema }),
  z.object({ type: z.literal("topic.deleted"), from: topicSchema, to: z.null() }),
  z.object({ type: z.literal("topic.editors_assigned"), from: editorsSchema, to: editorsSchema }),
  z.object({ type: z.literal("series.added"), to: seriesSchema }),
  z.object({ type: z.literal("series.changed"), from: seriesSchema, to: seriesSchema }),
  z.object({ type: z.literal("series.deleted"), from: seriesSchema, to: z.null() }),
  z.object({ type: z.literal("name.set"), from: englishNameSchema.nullable(), to: englishNameSchema }),
  z.object({ type: z.literal("name.removed"), from: englishNameSchema, to: z.null() }),
  z.object({ type: z.literal("unit.added"), to: unitSchema }),
  z.object({ type: z.literal("unit.deleted"), from: unitSchema, to: z.null() }),
] as const;
