import { z } from "zod";

const id = z.string().min(1).max(100);

export const submitSectionSchema = z.object({ sectionId: id, note: z.string().trim().max(1000).optional() });
export const submissionSchema = z.object({ submissionId: id });
/** A return always says why. */
export const returnSchema = submissionSchema.extend({ reason: z.string().trim().min(1).max(2000) });
