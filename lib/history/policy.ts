import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

/** The audit trail shows what everybody did, so only administrators may read it. */
export const readingTrail: Access = { by: "administrator" };

export function canReadTrail(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
