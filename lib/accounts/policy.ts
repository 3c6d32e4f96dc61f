import type { Actor, Role } from "@/lib/platform/actor";

export function canManagePeople(actor: Pick<Actor, "roles">): boolean {
  return actor.roles.includes("administrator");
}

export function canSignOut(actor: Actor, personId: string): boolean {
  return actor.id === personId || canManagePeople(actor);
}

/** Whether a second factor is asked of these roles unless the settings say otherwise: those that approve or release figures. */
export function isSecondFactorRole(roles: readonly Role[]): boolean {
  return roles.includes("reviewer") || roles.includes("administrator");
}
