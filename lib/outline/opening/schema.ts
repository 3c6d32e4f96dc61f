import { z } from "zod";
import { keySchema, outlineSchema, sectionSchema } from "../schema";

const year = outlineSchema.shape.year;

/** The year to open, the earlier year whose outline it takes, and the hidden parts to include. */
export const openNextYearSchema = z.object({
  from: year,
  year,
  include: z
    .object({ sections: z.array(sectionSchema.shape.number), fields: z.array(keySchema) })
    .default({ sections: [], fields: [] }),
});
