import { z } from "zod";
import { verbatim } from "@/lib/platform/clean-input";
import { lineSchema } from "@/lib/platform/line-schema";

// An address is read without its line ends and tabs.
const linkSchema = z
  .url({ protocol: /^https?$/ })
  .overwrite((link) => link.replace(/[\t\r\n]/g, ""))
  .max(2000);

export const sourceSchema = z.object({
  source: z.string().trim().max(1000),
  quotation: z.string().trim().max(2000),
  page: lineSchema.max(50),
  link: z.union([z.literal(""), linkSchema]),
  attachmentId: z.string().max(100).nullable(),
});

/**
 * Names a save, so that it is recognised when it is sent again. `unanswered` are the keys of earlier saves of the field whose
 * answers were lost, as this one is built on them if they were made.
 */
const requestSchema = z.object({
  key: z.uuid(),
  unanswered: z.array(z.uuid()).max(100),
});

/** A save. `basedOn` is the version the editor saw; parts of the source that are left out keep their value. */
export const saveFieldSchema = z.object({
  fieldId: z.string().min(1).max(100),
  typed: z.string().max(20_000),
  ...sourceSchema.partial().shape,
  reason: z.string().trim().max(1000).optional(),
  basedOn: z.number().int().min(0),
  request: requestSchema.optional(),
});

export const answerFindingSchema = z.object({
  fieldId: z.string().min(1).max(100),
  findingId: verbatim(z.string().min(1).max(30_000)),
  reason: z.string().trim().min(1).max(1000),
});

/** What a save as a form sends it has besides: the id of who opened the form, under whose name it is to be recorded. */
export const openedBySchema = z.looseObject({ openedBy: z.string().min(1).max(100) });

export type RequestKeys = z.output<typeof requestSchema>;
export type SaveField = z.input<typeof saveFieldSchema>;
export type SentSave = SaveField & { openedBy: string };

/** `number` is the revision to undo, `basedOn` the version of the field that the editor sees. */
export const undoSaveSchema = z.object({
  fieldId: z.string().min(1).max(100),
  number: z.number().int().min(1),
  basedOn: z.number().int().min(1),
  request: requestSchema.optional(),
});

export const restoreRevisionSchema = z.object({
  fieldId: z.string().min(1).max(100),
  number: z.number().int().min(1),
  reason: z.string().trim().min(1).max(900),
  basedOn: z.number().int().min(0),
  request: requestSchema.optional(),
});
