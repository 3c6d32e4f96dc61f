import { canEdit } from "@/lib/entry/policy";
import { canOpenReport } from "@/lib/outline/policy";
import type { Actor } from "@/lib/platform/actor";

/**
 * Whether somebody may hand in a document for a section, or for a whole report without one, and decide what is proposed from
 * it. What is accepted is saved under the rules of entry, which ask again for the section of each field.
 */
export function canHandIn(actor: Actor, section: { topicId: string } | null): boolean {
  if (section) return canEdit(actor, section);
  return actor.roles.includes("editor") || canOpenReport(actor);
}
