import type { Actor } from "@/lib/platform/actor";

export function canEditOffice(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
