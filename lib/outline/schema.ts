import { z } from "zod";
import { relationsSchema } from "@/lib/checks/rule-schema";
import { type PeriodBasis, periodBases } from "@/lib/figures/period-basis";
import { bilingualLineSchema, bilingualSchema } from "@/lib/platform/bilingual";
import { cleanCode } from "@/lib/figures/clean-code";
import { lineSchema } from "@/lib/platform/line-schema";
import { fieldKinds } from "./field-kinds";

/** What a section is, if not a chapter: the release summary stands before the chapters, without a number in print. */
export const sectionRoles = ["summary"] as const;

export const blockKinds = ["prose", "figures", "event", "timeline", "places"] as const;

/** Keys match a field across years and refer to figures in sentences: `training.batches`. */
export const keySchema = z
  .string()
  .overwrite((typed) => cleanCode(typed).toLowerCase())
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
  .max(80);

export const topicSchema = z.object({ code: keySchema, name: bilingualLineSchema });

export const seriesSchema = z.object({
  code: keySchema,
  name: bilingualLineSchema,
  description: bilingualSchema,
});

export const indicatorSchema = z.object({
  code: keySchema,
  name: bilingualLineSchema,
  kind: z.enum(fieldKinds),
  /** The unit as usually printed; empty for dates, names, text and bare numbers. */
  unit: lineSchema.max(20).default(""),
  /** Whether a number typed without a unit is printed with it. */
  printsUnit: z.boolean().default(true),
  /** Code of its topic. */
  topic: keySchema.optional(),
  unitInEnglish: z.object({ one: z.string(), many: z.string() }).optional(),
  basis: z.enum(periodBases),
  definition: bilingualSchema,
  /** Why values of different years may not be comparable. */
  comparability: bilingualSchema.optional(),
});

export const fieldSchema = z.object({
  key: keySchema,
  kind: z.enum(fieldKinds),
  /** Code of the indicator; a field without one is the wording of a sentence. */
  indicator: keySchema.nullable(),
  basis: z.enum(periodBases),
  /** For figures of an event or part of the year: key of the field with the dates. */
  period: keySchema.optional(),
  /** Key of the figure of which this one is a part (其中…). */
  partOf: keySchema.optional(),
  /** What the printed text leaves undecided about this figure. */
  ambiguity: bilingualSchema.optional(),
  required: z.boolean().default(true),
});

export const itemSchema = z.object({
  /** 0 for a paragraph or row, 1 for a bullet, 2 for a nested bullet. */
  level: z.number().int().min(0).max(2).default(0),
  /** The month in a timeline, the district in a places block, an event's attribute or a group. */
  label: bilingualLineSchema.optional(),
  field: keySchema,
});

export const blockSchema = z.object({
  kind: z.enum(blockKinds),
  heading: bilingualLineSchema.optional(),
  /** For an event block: its series and the field that holds the edition. */
  series: keySchema.optional(),
  edition: keySchema.optional(),
  /** The language of its sentences, if not Chinese. */
  language: z.literal("en").optional(),
  items: z.array(itemSchema),
});

export const sectionSchema = z.object({
  /** As printed: "8.4" is a subsection of "8". */
  number: z
    .string()
    .overwrite((typed) => cleanCode(typed).replaceAll(" ", ""))
    .regex(/^\d+(?:\.\d+)*$/),
  title: bilingualLineSchema,
  topic: keySchema,
  role: z.enum(sectionRoles).optional(),
  /** Key of the field that holds the lead. */
  lead: keySchema.optional(),
  blocks: z.array(blockSchema),
  fields: z.array(fieldSchema),
});

export const outlineSchema = z.object({
  year: z.number().int().min(1900).max(2200),
  title: bilingualLineSchema,
  sections: z.array(sectionSchema).min(1),
  /** Checks between fields, such as a total and its parts. */
  relations: relationsSchema.default([]),
});

export type { PeriodBasis };
export type SectionRole = (typeof sectionRoles)[number];
export type BlockKind = (typeof blockKinds)[number];
export type TopicInput = z.input<typeof topicSchema>;
export type SeriesInput = z.input<typeof seriesSchema>;
export type IndicatorInput = z.input<typeof indicatorSchema>;
export type FieldInput = z.input<typeof fieldSchema>;
export type ItemInput = z.input<typeof itemSchema>;
export type BlockInput = z.input<typeof blockSchema>;
export type SectionInput = z.input<typeof sectionSchema>;
export type OutlineInput = z.input<typeof outlineSchema>;
