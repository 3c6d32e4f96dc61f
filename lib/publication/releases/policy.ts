import type { Access } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";

export const releasing: Access = { by: "administrator", reauthenticate: true };

export function canRelease(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}
