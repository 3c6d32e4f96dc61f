import { z } from "zod";
import { reasonClasses } from "../content/model";

/**
 * `note` and `reasonClass` are public; a correction cannot go without them. `embargoUntil` is when it takes effect, null
 * for at once. `seen` is the hash of the content that was looked at before, so that nothing else is published.
 */
export const publishSchema = z.object({
  year: z.number().int(),
  note: z.string().trim().max(2000),
  reasonClass: z.enum(["", ...reasonClasses]).default(""),
  embargoUntil: z.iso.datetime().nullable().default(null),
  seen: z.string().optional(),
});

/** Takes back a release that has not taken effect. */
export const withdrawSchema = z.object({ releaseId: z.string(), reason: z.string().trim().min(1).max(2000) });
