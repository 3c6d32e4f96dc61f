import { z } from "zod";
import { keySchema, outlineSchema, sectionSchema } from "../schema";

const year = outlineSchema.shape.year;

/** Which year to open, with the outline of which earlier one, and what of the hidden comes along. */
export const openNextYearSchema = z.object({
  from: year,
  year,
  keep: z
    .object({ sections: z.array(sectionSchema.shape.number), fields: z.array(keySchema) })
    .default({ sections: [], fields: [] }),
});
