import type { Actor } from "@/lib/platform/actor";

export function canRelease(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
