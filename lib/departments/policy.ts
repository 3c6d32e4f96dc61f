import { canEdit } from "@/lib/entry/policy";
import { canOpenReport } from "@/lib/outline/policy";
import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const handingOver: Access = { by: ["editor", "administrator"] };

/** Those who fill in a section hand parts of it to departments, and so do administrators. Accepting is for the former alone. */
export function canHandOver(actor: Actor, section: { topicId: string }): boolean {
  return canEdit(actor, section) || canOpenReport(actor);
}
