import type { Actor } from "@/lib/platform/actor";
import type { Submission } from "./model";

export function canReview(actor: Actor): boolean {
  return actor.roles.includes("reviewer");
}

/** Four eyes: nobody decides on a submission that contains a revision of their own, whatever roles they hold. */
export function hasOwnRevision(actor: Actor, submission: Pick<Submission, "fields">): boolean {
  return submission.fields.some((field) => field.authorIds.includes(actor.id));
}
