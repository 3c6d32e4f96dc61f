import type { Actor } from "@/lib/platform/actor";

export function canKeepCatalogue(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
