import "server-only";
import { randomUUID } from "node:crypto";
import { command, recorded, unchanged } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { commenting } from "../policy";
import type { Thread } from "./comment";
import { notifyOfComment } from "./notify-of-comment";
import { refusals } from "./refusals";
import { findComment, hasField, saveComment, saveResolution, threadsOfField } from "./repository";
import { addCommentSchema, resolveCommentSchema } from "./schema";

/** Adds a comment on a field, or a reply to one. Returns all threads of the field. One that is sent again is added once. */
export const addComment = command(addCommentSchema, commenting, async (input, context) => {
  const { actor, tx, at } = context;
  const { id = randomUUID(), fieldId, body } = input;
  if (!(await hasField(tx, fieldId))) return fail("NOT_FOUND", refusals.noField);
  const sent = await findComment(tx, id);
  if (sent?.fieldId === fieldId && sent.authorId === actor.id)
    return unchanged<Thread[]>(await threadsOfField(tx, fieldId));
  const replyTo = await findThreadToReply(tx, input);
  if (!replyTo.ok) return replyTo;

  const comment = { id, replyToId: replyTo.value, body };
  await saveComment(tx, { ...comment, fieldId, authorId: actor.id, authorName: actor.name, at });
  await notifyOfComment(context, { ...comment, fieldId });
  const threads: Thread[] = await threadsOfField(tx, fieldId);
  return recorded(threads, { type: "comment.added", subject: `field:${fieldId}`, to: comment });
});

/** Marks a thread as resolved. Returns all threads of the field. */
export const resolveComment = command(
  resolveCommentSchema,
  commenting,
  async ({ commentId }, { actor, tx, at }) => {
    const thread = await findComment(tx, commentId);
    if (!thread || thread.replyToId !== null) return fail("NOT_FOUND", refusals.noComment);
    const { fieldId } = thread;
    const isNew = await saveResolution(tx, commentId, { name: actor.name, at });
    const threads: Thread[] = await threadsOfField(tx, fieldId);
    if (!isNew) return unchanged(threads);
    const to = { id: commentId };
    return recorded(threads, { type: "comment.resolved", subject: `field:${fieldId}`, to });
  },
);

/** Returns the id of the thread to reply to, which must be an open one of the same field; null for a new thread. */
async function findThreadToReply(
  tx: Tx,
  { fieldId, replyToId }: { fieldId: string; replyToId: string | null },
): Promise<Result<string | null>> {
  if (replyToId === null) return ok(null);
  const thread = await findComment(tx, replyToId);
  const isThread = thread?.fieldId === fieldId && thread.replyToId === null;
  if (!isThread) return fail("NOT_FOUND", refusals.noComment);
  return thread.resolvedAt ? fail("LOCKED", refusals.resolved) : ok(replyToId);
}
