import type { Actor, Role } from "@/lib/platform/actor";

export function canManagePeople(actor: Pick<Actor, "roles">): boolean {
  return actor.roles.includes("administrator");
}

export function canSignOut(actor: Actor, personId: string): boolean {
  return actor.id === personId || canManagePeople(actor);
}

/** Whether `SECOND_FACTOR=required` applies to the roles: those that approve or release figures. */
export function isSecondFactorRole(roles: readonly Role[]): boolean {
  return roles.includes("reviewer") || roles.includes("administrator");
}
