import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Submission } from "./model";

export const reviewing: Access = { by: "reviewer" };
export const approving: Access = { ...reviewing, reauthenticate: true };

export function canReview(actor: Actor): boolean {
  return actor.roles.includes("reviewer");
}

/**
 * Whether the four-eyes rule bars the actor because a department's link was theirs, too. Nobody knows who typed behind a link, so
 * whoever is known to have had it does not decide on what came through it.
 */
export function heldLink(actor: Actor, submission: Pick<Submission, "fields">): boolean {
  return submission.fields.some((field) => field.linkHolderIds.includes(actor.id));
}

/** Whether the four-eyes rule bars the actor: nobody decides on a submission with a revision of their own, whatever their roles. */
export function hasOwnRevision(actor: Actor, submission: Pick<Submission, "fields">): boolean {
  return submission.fields.some((field) => field.authorIds.includes(actor.id));
}
