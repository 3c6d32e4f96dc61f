import { z } from "zod";
import { reasonClasses } from "../content/model";

/**
 * `note` and `reasonClass` are public, and required of a correction. `embargoUntil` is when the release takes effect, null for
 * at once. `expectedHash` is the hash of the content that was previewed: publishing fails if it has changed since.
 */
export const publishSchema = z.object({
  year: z.number().int(),
  note: z.string().trim().max(2000),
  reasonClass: z.enum(["", ...reasonClasses]).default(""),
  embargoUntil: z.iso.datetime().nullable().default(null),
  expectedHash: z.string(),
});

/** For withdrawing a release that has not taken effect. */
export const withdrawSchema = z.object({ releaseId: z.string(), reason: z.string().trim().min(1).max(2000) });
