import { canEdit } from "@/lib/entry/policy";
import { canOpenReport } from "@/lib/outline/policy";
import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const handingIn: Access = { by: ["editor", "administrator"] };

/**
 * Whether somebody may hand in a document for a section, or for a whole report without one, and decide what is proposed from
 * it. What is accepted is saved under the rules of entry, which ask again for the section of each field.
 */
export function canHandIn(actor: Actor, section: { topicId: string } | null): boolean {
  if (section) return canEdit(actor, section);
  return actor.roles.includes("editor") || canOpenReport(actor);
}

type Purpose = { report: object | null; section: { topicId: string } | null };

/** Whether somebody may decide on a document: as those who may hand it in, and without a report those who may make one of it. */
export function canDecideOn(actor: Actor, { report, section }: Purpose): boolean {
  return report === null ? canOpenReport(actor) : canHandIn(actor, section);
}
