import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const officeSchema = z.object({
  // Absent in events from before the record had them.
  reportName: storedBilingualSchema.optional(),
  shortName: storedBilingualSchema.nullish(),
  demonstration: z.boolean().optional(),
  name: storedBilingualSchema,
  publisher: storedBilingualSchema,
  publisherType: z.string(),
  email: z.string(),
  phone: z.string(),
  address: storedBilingualSchema.nullable(),
  homepage: z.string(),
  licence: storedBilingualSchema,
  licenceUrl: z.string(),
  place: storedBilingualSchema.nullable(),
  placeUrl: z.string(),
  theme: z.string(),
});

/** Events of the office's record. */
export const officeEvents = [
  z.object({ type: z.literal("office.changed"), from: officeSchema, to: officeSchema }),
] as const;
