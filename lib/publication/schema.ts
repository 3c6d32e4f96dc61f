import { z } from "zod";

/** `note` is public; a correction cannot go without one. */
export const publishSchema = z.object({ year: z.number().int(), note: z.string().trim().max(2000) });
