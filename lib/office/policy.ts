import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const editingOffice: Access = { by: "administrator" };

export function canEditOffice(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
