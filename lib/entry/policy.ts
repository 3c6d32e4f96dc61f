import { canOpenReport } from "@/lib/outline/policy";
import type { Actor } from "@/lib/platform/actor";

/** Editors may fill in the sections of the topics assigned to them. */
export function canEdit(actor: Actor, section: { topicId: string }): boolean {
  return actor.roles.includes("editor") && actor.topicIds.includes(section.topicId);
}

/** Those who write a section's sentences may add fields and indicators for the numbers in them. */
export function canAddFigure(actor: Actor, section: { topicId: string }): boolean {
  return canEdit(actor, section) || canOpenReport(actor);
}

/** All staff may read every section. */
export function canRead(actor: Actor): boolean {
  return actor.roles.length > 0;
}

export function canAttach(actor: Actor): boolean {
  return actor.roles.includes("editor");
}

/** All staff may comment on a figure, and resolve comments. */
export function canComment(actor: Actor): boolean {
  return canRead(actor);
}
