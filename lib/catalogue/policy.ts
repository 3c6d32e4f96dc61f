import type { Actor } from "@/lib/platform/actor";

export function canEditCatalogue(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
