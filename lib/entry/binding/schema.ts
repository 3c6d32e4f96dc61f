import { z } from "zod";
import { detailsSchema } from "@/lib/catalogue/schema";
import { keySchema } from "@/lib/outline/schema";
import { optionalBilingualSchema } from "@/lib/platform/bilingual";

/** What an editor says of a new indicator. Its definition may wait; until then its name stands for it. */
export const newIndicatorSchema = detailsSchema
  .pick({ name: true, kind: true, unit: true, basis: true })
  .extend({ definition: optionalBilingualSchema.nullable() });

export type NewIndicator = z.input<typeof newIndicatorSchema>;

/** A figure for a sentence: of an indicator of the catalogue, or of a new one. */
export const addFigureSchema = z.object({
  /** The sentence's own field. */
  sentenceId: z.string().min(1).max(100),
  indicator: z.union([z.object({ code: keySchema }), z.object({ details: newIndicatorSchema })]),
});
