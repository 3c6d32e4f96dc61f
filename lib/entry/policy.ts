import type { Actor } from "@/lib/platform/actor";

/** An editor fills in the sections of the topics assigned to them. */
export function canEdit(actor: Actor, section: { topicId: string }): boolean {
  return actor.roles.includes("editor") && actor.topicIds.includes(section.topicId);
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
