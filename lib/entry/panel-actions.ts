"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { describeAttachment } from "./attachments/reads";
import { addComment, resolveComment } from "./comments/commands";
import { commentsOfField } from "./comments/reads";
import { figureChoices, figureForSentence } from "./binding/reads";

export const attachmentAction = asAction(describeAttachment);
export const commentsAction = asAction(commentsOfField);
export const addCommentAction = asAction(addComment);
export const resolveCommentAction = asAction(resolveComment);
export const figureChoicesAction = asAction(figureChoices);
export const figureForSentenceAction = asAction(figureForSentence);
