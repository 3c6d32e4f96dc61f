import { z } from "zod";
import { contentSchema } from "./content";
import { isTextKey, partsOfKey, type TextKey } from "./text-key";

const keySchema = z
  .string()
  .max(100)
  .refine(isTextKey)
  .transform((key): TextKey => key);
const reason = z.string().trim().min(1).max(2000);

/** `basedOn` is the number of the revision that the person had before them, 0 for a new text. `content` is null to remove it. */
export const saveTextSchema = z
  .object({ key: keySchema, basedOn: z.number().int().min(0), content: contentSchema.nullable() })
  .refine(({ key, content }) => content === null || content.kind === partsOfKey(key).kind);

/** `number` is that of the revision that the person had before them. */
export const submitTextSchema = z.object({ key: keySchema, number: z.number().int().min(1) });

export const textSubmissionSchema = z.object({ submissionId: z.string().min(1).max(100) });
export const returnTextSchema = textSubmissionSchema.extend({ reason });

/** `expected` is the stamp of what the person was shown. `note` is public, and required from the second version on. */
export const releaseTextsSchema = z.object({
  note: z.string().trim().max(2000),
  expected: z.string().max(100),
});
