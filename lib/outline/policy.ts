import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const editingOutline: Access = { by: "administrator" };

export function canOpenReport(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
