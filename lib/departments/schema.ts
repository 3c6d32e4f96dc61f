import { z } from "zod";
import { saveFieldSchema, sourceSchema } from "@/lib/entry/schema";
import { verbatim } from "@/lib/platform/clean-input";
import { lineSchema } from "@/lib/platform/line-schema";

const id = z.string().min(1).max(100);

export const departmentSchema = z.object({
  name: lineSchema.min(1).max(200),
  contact: lineSchema.max(100),
  email: z.union([z.literal(""), z.email().max(254)]),
});

export const changeDepartmentSchema = departmentSchema.extend({ departmentId: id });

const dueOn = z.iso.date();

export const handOverSchema = z.object({
  sectionId: id,
  fieldIds: z.array(id).min(1).max(500),
  /** One that is known, by its id, or a new one. */
  department: z.union([z.object({ id }), departmentSchema]),
  dueOn,
  note: z.string().trim().max(1000),
});

export const handOverIdSchema = z.object({ handOverId: id });
export const moveDueSchema = handOverIdSchema.extend({ dueOn });

const answerSchema = z.object({
  fieldId: id,
  ...saveFieldSchema.pick({ typed: true }).shape,
  ...sourceSchema.omit({ attachmentId: true }).shape,
  remark: z.string().trim().max(1000),
});

/** What a department sends: an answer for each gap in which it wrote something. */
export const answersSchema = z.object({
  token: verbatim(z.string().max(200)),
  answeredBy: lineSchema.max(100),
  answers: z.array(answerSchema).max(500),
});

export const acceptSchema = handOverIdSchema.extend({
  /** `basedOn` is the version of the proposal's field that was shown. */
  proposals: z
    .array(z.object({ proposalId: id, ...saveFieldSchema.pick({ basedOn: true }).shape }))
    .min(1)
    .max(500),
});

export const returnSchema = handOverIdSchema.extend({
  proposalIds: z.array(id).min(1).max(500),
  reason: z.string().trim().min(1).max(1000),
});

export type HandOverInput = z.input<typeof handOverSchema>;
export type AnswersInput = z.input<typeof answersSchema>;
