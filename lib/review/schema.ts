import { z } from "zod";

const id = z.string().min(1).max(100);

const longReason = z.string().trim().min(1).max(1000);

/**
 * `note` is for the reviewer. `reasons` say why fields of a published year are changed. `leftOut` are the changed fields
 * that are not submitted yet.
 */
export const submitSectionSchema = z.object({
  sectionId: id,
  note: z.string().trim().max(1000).optional(),
  reasons: z
    .array(z.object({ fieldId: id, reason: longReason }))
    .max(2000)
    .optional(),
  leftOut: z.array(id).max(2000).optional(),
});
export const submissionSchema = z.object({ submissionId: id });

const seen = z.array(z.object({ fieldId: id, revisionId: id })).max(2000);
const reason = z.string().trim().min(1).max(2000);

export const approveFieldsSchema = submissionSchema.extend({ fields: seen.min(1) });
export const returnFieldsSchema = approveFieldsSchema.extend({ reason });
/** Approves all undecided fields; `fields` must be exactly those. */
export const approveSchema = submissionSchema.extend({ fields: seen });
export const returnSchema = approveSchema.extend({ reason });
