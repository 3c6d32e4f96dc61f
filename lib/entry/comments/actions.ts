"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { addComment, resolveComment } from "./commands";
import { commentsOfField } from "./reads";

export const commentsAction = asAction(commentsOfField);
export const addCommentAction = asAction(addComment);
export const resolveCommentAction = asAction(resolveComment);
