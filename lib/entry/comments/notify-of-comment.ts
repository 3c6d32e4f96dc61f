import "server-only";
import { inRole } from "@/lib/notices/repository";
import { notify } from "@/lib/notices/notify";
import { findFieldPlace } from "@/lib/outline/place-repository";
import type { Context } from "@/lib/audit/command";
import { fieldAuthors, threadAuthors } from "./people-repository";

const longest = 200;

/** Tells who entered the field, if they still may, and who spoke in the thread. */
export async function notifyOfComment(
  context: Context,
  { fieldId, replyToId, body }: { fieldId: string; replyToId: string | null; body: string },
): Promise<void> {
  const { tx, actor } = context;
  const place = await findFieldPlace(tx, fieldId);
  if (!place) return;
  // A sentence taken over from last year was written by who opened the year, who need not be an editor.
  const editors = await inRole(tx, "editor", await fieldAuthors(tx, fieldId));
  const speakers = replyToId === null ? [] : await threadAuthors(tx, replyToId);
  const short = [...body].length > longest ? `${[...body].slice(0, longest - 1).join("")}…` : body;
  await notify(context, {
    to: [...editors, ...speakers],
    subject: `field:${fieldId}`,
    event: { type: "comment.added", ...place, by: actor.name, body: short, isReply: replyToId !== null },
  });
}
