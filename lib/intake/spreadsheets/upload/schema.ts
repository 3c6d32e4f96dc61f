import { z } from "zod";
import { saveFieldSchema } from "@/lib/entry/schema";
import { lineSchema } from "@/lib/platform/line-schema";

const column = z.number().int().min(0).max(1000);

const mappedSchema = z.object({
  sheet: z.number().int().min(0).max(1000),
  mapping: z.object({
    headerRow: z.number().int().min(0).max(100_000).nullable(),
    labelColumn: column,
    valueColumn: column,
    rows: z.record(z.string().max(500), z.string().max(200)),
  }),
});

const changesSchema = z.array(saveFieldSchema).min(1).max(5000);

export const uploadRequestSchema = z.object({
  year: z.number().int(),
  section: z.string().max(50).nullable(),
  mapped: mappedSchema.optional(),
  take: changesSchema.optional(),
});

/**
 * What was confirmed, with the file that figures name as their source and how it was read; both null for a form of ours, which is
 * no source.
 */
export const takeUploadSchema = z.object({
  changes: changesSchema,
  file: z
    .object({
      name: lineSchema.max(1000),
      data: z.instanceof(Uint8Array<ArrayBuffer>),
      kind: z.enum(["xlsx", "xls", "ods", "csv"]),
    })
    .nullable(),
  mapping: mappedSchema.shape.mapping
    .extend({ signature: z.string().length(64), headings: z.array(z.string()).max(1000) })
    .nullable(),
});
