import { z } from "zod";
import { detailsSchema } from "@/lib/catalogue/schema";
import { keySchema } from "@/lib/outline/schema";
import { optionalInChineseSchema } from "@/lib/platform/bilingual";

/** A new indicator as an editor describes it. Without a definition, its name is used as one. */
export const newIndicatorSchema = detailsSchema
  .pick({ name: true, kind: true, unit: true, basis: true })
  .extend({ definition: optionalInChineseSchema.nullable() });

export type NewIndicator = z.input<typeof newIndicatorSchema>;

export const addFigureSchema = z.object({
  sentenceId: z.string().min(1).max(100),
  indicator: z.union([z.object({ code: keySchema }), z.object({ details: newIndicatorSchema })]),
});
