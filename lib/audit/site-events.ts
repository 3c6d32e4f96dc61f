import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

/** A revision of a text of the site: what the text is called, and its number. */
const revisionSchema = z.object({ name: storedBilingualSchema, number: z.number().int() });

/** Events of the texts of the site. */
export const siteEvents = [
  z.object({
    type: z.literal("site_text.revised"),
    to: revisionSchema.extend({ isRemoved: z.boolean().optional() }),
  }),
  z.object({ type: z.literal("site_text.submitted"), to: revisionSchema }),
  z.object({ type: z.literal("site_text.approved"), to: revisionSchema }),
  z.object({ type: z.literal("site_text.returned"), to: revisionSchema }),
  z.object({ type: z.literal("site_text.withdrawn"), to: revisionSchema }),
  z.object({
    type: z.literal("site_texts.released"),
    to: z.object({
      version: z.number().int(),
      texts: z.number().int(),
      contentHash: z.string(),
    }),
  }),
] as const;
