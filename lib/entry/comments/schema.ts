import { z } from "zod";
import { maxCommentLength } from "./comment";

const id = z.string().min(1).max(100);

export const addCommentSchema = z.object({
  fieldId: id,
  replyToId: id.nullable(),
  body: z.string().trim().min(1).max(maxCommentLength),
});

export const resolveCommentSchema = z.object({ commentId: id });
