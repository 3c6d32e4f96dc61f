import { z } from "zod";
import { indicatorRulesSchema } from "@/lib/checks/rule-schema";
import { periodBases } from "@/lib/figures/period-basis";
import { fieldKinds } from "@/lib/outline/field-kinds";
import { grades } from "@/lib/outline/comparability";
import { keySchema } from "@/lib/outline/schema";
import {
  namedInChineseSchema,
  optionalInChineseSchema,
  storedBilingualSchema,
  untranslated,
  writtenInChineseSchema,
} from "@/lib/platform/bilingual";
import { cleanCode } from "@/lib/figures/clean-code";
import { verbatim } from "@/lib/platform/clean-input";
import { lineSchema } from "@/lib/platform/line-schema";

/** Stands beside every change, so it is a short sentence. Its English may be given later. */
const gradeNoteSchema = z
  .object({ zh: lineSchema.min(1).max(80), en: lineSchema.max(200) })
  .transform(({ zh, en }) => (en === "" ? untranslated(zh) : { zh, en }));

const yearSchema = z.number().int().min(1900).max(2200);

const nameSchema = z.string().trim().max(60);

/** What the unit is called in English (view, views): both or neither, which gives null. */
const unitInEnglishSchema = z
  .object({ one: nameSchema, many: nameSchema })
  .superRefine(({ one, many }, context) => {
    if ((one === "") !== (many === ""))
      context.addIssue({ code: "custom", path: [one === "" ? "one" : "many"], message: "both or neither" });
  })
  .transform((typed) => (typed.one === "" ? null : typed))
  .nullable()
  .default(null);

export const detailsSchema = z.object({
  name: namedInChineseSchema,
  kind: z.enum(fieldKinds),
  /** The unit as usually printed; empty for dates, names, text and bare numbers. */
  unit: z.string().overwrite(cleanCode).max(20),
  /** Whether a number typed without a unit is printed with it; false for 四大功能区. */
  printsUnit: z.boolean().default(true),
  /** Code of the subject it belongs to in every year; "" while nobody chose one. */
  topic: keySchema.or(z.literal("")).default(""),
  unitInEnglish: unitInEnglishSchema,
  basis: z.enum(periodBases),
  definition: writtenInChineseSchema,
  comparability: optionalInChineseSchema,
});

/** Code of a new entry; "" for one made from its English name. */
const newCodeSchema = keySchema.or(z.literal(""));

export const addIndicatorSchema = detailsSchema.extend({ code: newCodeSchema });

/** `stamp` identifies the details that the edit is based on; see `stampOf`. */
export const changeIndicatorSchema = detailsSchema.extend({ code: keySchema, stamp: z.string() });

export const codeSchema = z.object({ code: keySchema });

export const setRulesSchema = codeSchema.extend({ rules: indicatorRulesSchema.nullable() });

/** `earlier` is null for every year before `later`, `series` for all values of the indicator. */
const pairSchema = codeSchema.extend({
  series: keySchema.nullable(),
  earlier: yearSchema.nullable(),
  later: yearSchema,
});

/** `was` is what the form showed, null for nothing. */
export const gradePairSchema = pairSchema.extend({
  grade: z.enum(grades),
  note: gradeNoteSchema,
  was: z.object({ grade: z.enum(grades), note: storedBilingualSchema }).nullable(),
});

/** What the form asks for. */
export const gradeFormSchema = gradePairSchema.omit({ code: true, was: true });

export const removeGradeSchema = pairSchema;

/** `into` is the code of the target. */
export const mergeSchema = codeSchema.extend({ into: keySchema });

export const topicDetailsSchema = codeSchema.extend({ name: namedInChineseSchema });

export const addTopicSchema = topicDetailsSchema.extend({ code: newCodeSchema });

export const assignEditorsSchema = codeSchema.extend({ editors: z.array(z.string().max(100)).max(500) });

export const seriesDetailsSchema = topicDetailsSchema.extend({ description: writtenInChineseSchema });

export const addSeriesSchema = seriesDetailsSchema.extend({ code: newCodeSchema });

/** The command also checks that the sign can be read after a number; see `isReadable`. */
export const addUnitSchema = z.object({
  sign: z.string().overwrite(cleanCode).min(1).max(20),
  name: namedInChineseSchema,
  dimension: lineSchema.max(40),
});

export const englishNameSchema = z.object({ zh: lineSchema.min(1).max(200), en: lineSchema.min(1).max(300) });

export const removeEnglishNameSchema = z.object({ zh: verbatim(z.string().max(200)) });

export const deleteUnitSchema = z.object({ sign: verbatim(z.string().max(20)) });

export type DetailsInput = z.input<typeof detailsSchema>;
export type Details = z.output<typeof detailsSchema>;
export type AddIndicatorInput = z.input<typeof addIndicatorSchema>;
export type SeriesDetails = z.output<typeof seriesDetailsSchema>;
export type GradePairInput = z.input<typeof gradePairSchema>;
export type GradeFormInput = z.input<typeof gradeFormSchema>;
export type NewUnit = z.output<typeof addUnitSchema>;
