import { z } from "zod";
import { longestComment } from "./comment";

const id = z.string().min(1).max(100);

/** A remark on a field, or a reply to one. */
export const addCommentSchema = z.object({
  fieldId: id,
  replyToId: id.nullable(),
  body: z.string().trim().min(1).max(longestComment),
});

export const resolveCommentSchema = z.object({ commentId: id });
