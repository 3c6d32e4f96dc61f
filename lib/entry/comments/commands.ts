import "server-only";
import { randomUUID } from "node:crypto";
import type { Tx } from "@/lib/platform/database";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Thread } from "./comment";
import { findComment, hasField, saveComment, saveResolution, threadsOfField } from "./repository";
import { addCommentSchema, resolveCommentSchema } from "./schema";
import { canComment } from "../policy";
import { refusals } from "./refusals";
import { notifyOfComment } from "./notify-of-comment";

/** Says something of a field, or replies; the answer is all that was said of it. */
export const addComment = command(addCommentSchema, async (input, context) => {
  const { actor, tx, at } = context;
  if (!canComment(actor)) return fail("FORBIDDEN", refusals.staffOnly);
  const { fieldId, body } = input;
  if (!(await hasField(tx, fieldId))) return fail("NOT_FOUND", refusals.noField);
  const replyTo = await remarkOf(tx, input);
  if (!replyTo.ok) return replyTo;

  const said = { id: randomUUID(), replyToId: replyTo.value, body };
  await saveComment(tx, { ...said, fieldId, authorId: actor.id, authorName: actor.name, at });
  await notifyOfComment(context, { ...said, fieldId });
  const threads: Thread[] = await threadsOfField(tx, fieldId);
  return recorded(threads, { type: "comment.added", subject: `field:${fieldId}`, to: said });
});

/** Marks a remark as dealt with. Anybody on the staff may; who did is shown. */
export const resolveComment = command(resolveCommentSchema, async ({ commentId }, { actor, tx, at }) => {
  if (!canComment(actor)) return fail("FORBIDDEN", refusals.staffOnly);
  const remark = await findComment(tx, commentId);
  if (!remark || remark.replyToId !== null) return fail("NOT_FOUND", refusals.noRemark);
  const { fieldId } = remark;
  const isNew = await saveResolution(tx, commentId, { name: actor.name, at });
  const threads: Thread[] = await threadsOfField(tx, fieldId);
  if (!isNew) return unchanged(threads);
  const to = { id: commentId };
  return recorded(threads, { type: "comment.resolved", subject: `field:${fieldId}`, to });
});

/** The remark that is replied to: an open one of the same field; null for a remark of its own. */
async function remarkOf(
  tx: Tx,
  { fieldId, replyToId }: { fieldId: string; replyToId: string | null },
): Promise<Result<string | null>> {
  if (replyToId === null) return ok(null);
  const remark = await findComment(tx, replyToId);
  const isRemark = remark?.fieldId === fieldId && remark.replyToId === null;
  if (!isRemark) return fail("NOT_FOUND", refusals.noRemark);
  return remark.resolvedAt ? fail("LOCKED", refusals.resolved) : ok(replyToId);
}
