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

/** The file is kept where figures name it as their source, which a filled-in form is not. */
export const takeUploadSchema = z.object({
  changes: changesSchema,
  file: z.object({ name: lineSchema.max(1000), data: z.instanceof(Uint8Array<ArrayBuffer>) }).nullable(),
  mapped: mappedSchema.extend({ year: z.number().int() }).nullable(),
});
