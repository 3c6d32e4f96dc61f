import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const editingCatalogue: Access = { by: "administrator" };

export function canEditCatalogue(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
