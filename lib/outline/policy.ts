import type { Actor } from "@/lib/platform/actor";

export function canOpenReport(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
