import type { Actor } from "@/lib/platform/actor";

/** An editor fills in the sections of the topics assigned to them. */
export function canEdit(actor: Actor, section: { topicId: string }): boolean {
  return actor.roles.includes("editor") && actor.topicIds.includes(section.topicId);
}

/** Everybody on the staff reads every section. */
export function canRead(actor: Actor): boolean {
  return actor.roles.length > 0;
}
