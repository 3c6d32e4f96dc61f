import type { Actor } from "@/lib/platform/actor";

/** The audit trail tells of everybody's work: it is for administrators. */
export function canReadTrail(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
