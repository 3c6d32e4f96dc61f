import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import type { Submission } from "./model";

export const reviewing: Access = { by: "reviewer" };
export const approving: Access = { ...reviewing, reauthenticate: true };

export function canReview(actor: Actor): boolean {
  return actor.roles.includes("reviewer");
}

/** Whether the four-eyes rule bars the actor: nobody decides on a submission with a revision of their own, whatever their roles. */
export function hasOwnRevision(actor: Actor, submission: Pick<Submission, "fields">): boolean {
  return submission.fields.some((field) => field.authorIds.includes(actor.id));
}
