import "server-only";
import type { Context } from "@/lib/audit/command";
import { notify } from "@/lib/notices/notify";
import { peopleWithRole } from "@/lib/notices/repository";
import { findFieldLocation } from "@/lib/outline/location-repository";
import { fieldAuthors, threadAuthors } from "./people-repository";

const maxQuoteLength = 200;

/** Notifies those who entered the field, if they are still editors, and those who wrote in the thread. */
export async function notifyOfComment(
  context: Context,
  { fieldId, replyToId, body }: { fieldId: string; replyToId: string | null; body: string },
): Promise<void> {
  const { tx, actor } = context;
  const location = await findFieldLocation(tx, fieldId);
  if (!location) return;
  // A sentence carried over from last year was saved by whoever opened the year, who may not be an editor.
  const editors = await peopleWithRole(tx, "editor", await fieldAuthors(tx, fieldId));
  const participants = replyToId === null ? [] : await threadAuthors(tx, replyToId);
  const quote =
    [...body].length > maxQuoteLength ? `${[...body].slice(0, maxQuoteLength - 1).join("")}…` : body;
  await notify(context, {
    to: [...editors, ...participants],
    subject: `field:${fieldId}`,
    event: { type: "comment.added", ...location, by: actor.name, body: quote, isReply: replyToId !== null },
  });
}
