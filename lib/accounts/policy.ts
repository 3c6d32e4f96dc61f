import type { Actor, Role } from "@/lib/platform/actor";

export function canKeepPeople(actor: Pick<Actor, "roles">): boolean {
  return actor.roles.includes("administrator");
}

/** Everybody may end their own sessions. */
export function canSignOut(actor: Actor, personId: string): boolean {
  return actor.id === personId || canKeepPeople(actor);
}

/** Whom the setting `SECOND_FACTOR=required` is about: those whose word alone lets figures out. */
export function answersForFigures(roles: readonly Role[]): boolean {
  return roles.includes("reviewer") || roles.includes("administrator");
}
