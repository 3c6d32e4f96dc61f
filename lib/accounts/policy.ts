import type { Actor } from "@/lib/platform/actor";

export function canKeepPeople(actor: Actor): boolean {
  return actor.roles.includes("administrator");
}

/** Everybody may end their own sessions. */
export function canSignOut(actor: Actor, personId: string): boolean {
  return actor.id === personId || canKeepPeople(actor);
}
