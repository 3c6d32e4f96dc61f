import { z } from "zod";
import { saveFieldSchema } from "@/lib/entry/schema";
import { addFigureSchema } from "@/lib/entry/binding/schema";
import { lineSchema } from "@/lib/platform/line-schema";

const idSchema = z.string().min(1).max(100);

export const receiveSchema = z.object({
  name: lineSchema.max(1000),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
  /** Null for a document that a report is to be made from. */
  year: z.number().int().nullable(),
  /** Number of the section; null for the whole report. */
  section: z.string().max(50).nullable(),
});

export const documentSchema = z.object({ documentId: idSchema });

/** A decision. `seen` is the number of the decision that was shown, 0 for none. */
export const decisionSchema = z.object({ proposalId: idSchema, seen: z.number().int().min(0) });

/** `basedOn` is the version of the proposal's field that was shown. */
export const acceptSchema = decisionSchema.extend(saveFieldSchema.pick({ basedOn: true }).shape);

export const acceptSureSchema = documentSchema.extend({
  proposals: z.array(acceptSchema).min(1).max(20_000),
});

export const correctSchema = decisionSchema.extend(
  saveFieldSchema.pick({ fieldId: true, typed: true, basedOn: true }).shape,
);

/** `{}` stands in a sentence for a figure that has no field yet. */
export const newFigureMark = /(?<!\\)\{\}/;

/** A new figure: its value, and the whole sentence it is told in, with the mark in its place. */
export const makeFigureSchema = decisionSchema.extend({
  ...addFigureSchema.shape,
  ...saveFieldSchema.pick({ typed: true }).shape,
  wording: z.string().max(20_000),
  /** The version of the sentence that was shown. */
  basedOn: z.number().int().min(0),
});
