import { canOpenReport } from "@/lib/outline/policy";
import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const entering: Access = { by: "editor" };
export const addingFigures: Access = { by: ["editor", "administrator"] };
export const reading: Access = { by: "staff" };
export const commenting = reading;

export function canEdit(actor: Actor, section: { topicId: string }): boolean {
  return topicsToFill(actor).includes(section.topicId);
}

/** Ids of the topics whose sections the actor may edit. */
export function topicsToFill({ roles, topicIds }: Actor): readonly string[] {
  return roles.includes("editor") ? topicIds : [];
}

/** Those who write a section's sentences may add fields and indicators for the numbers in them. */
export function canAddFigure(actor: Actor, section: { topicId: string }): boolean {
  return canEdit(actor, section) || canOpenReport(actor);
}

export function canRead(actor: Actor): boolean {
  return actor.roles.length > 0;
}
