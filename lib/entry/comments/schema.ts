import { z } from "zod";
import { maxCommentLength } from "./comment";

const id = z.string().min(1).max(100);

/** The form makes the `id`, so that a comment that is sent again is recognised. */
export const addCommentSchema = z.object({
  id: z.uuid().optional(),
  fieldId: id,
  replyToId: id.nullable(),
  body: z.string().trim().min(1).max(maxCommentLength),
});

export const resolveCommentSchema = z.object({ commentId: id });
