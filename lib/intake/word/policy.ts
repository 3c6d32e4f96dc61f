import { canOpenReport } from "@/lib/outline/policy";
import type { Actor } from "@/lib/platform/actor";

/** Those who can accept something of a returned document may hand it in. */
export function canTakeBack(actor: Actor): boolean {
  return actor.roles.includes("editor") || canOpenReport(actor);
}
