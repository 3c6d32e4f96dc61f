import { canOpenReport } from "@/lib/outline/policy";
import type { Actor } from "@/lib/platform/actor";

/** An editor fills in the sections of the topics assigned to them. */
export function canEdit(actor: Actor, section: { topicId: string }): boolean {
  return actor.roles.includes("editor") && actor.topicIds.includes(section.topicId);
}

/** Who words a section's sentences gives their numbers a field, with an indicator where the catalogue has none. */
export function canAddFigure(actor: Actor, section: { topicId: string }): boolean {
  return canEdit(actor, section) || canOpenReport(actor);
}

/** Everybody on the staff reads every section. */
export function canRead(actor: Actor): boolean {
  return actor.roles.length > 0;
}

/** Who fills in figures keeps the files they were taken from. */
export function canAttach(actor: Actor): boolean {
  return actor.roles.includes("editor");
}

/** Everybody on the staff may remark on a figure, and say that a remark was dealt with. */
export function canComment(actor: Actor): boolean {
  return canRead(actor);
}
