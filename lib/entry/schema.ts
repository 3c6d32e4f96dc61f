import { z } from "zod";

/** A save: what was typed, and the version of the field it was based on. */
export const saveFieldSchema = z.object({
  fieldId: z.string().min(1).max(100),
  typed: z.string().max(20_000),
  source: z.string().trim().max(1000).default(""),
  reason: z.string().trim().max(1000).optional(),
  basedOn: z.number().int().min(0),
});

export type SaveField = z.input<typeof saveFieldSchema>;
