import type { Access } from "@/lib/platform/access";
import type { Actor, Role } from "@/lib/platform/actor";

/** The rule for all that decides who people are to the system: accounts, roles, topics, links, sessions of others. */
export const managingPeople: Access = { by: "administrator", reauthenticate: true };

/** The rule for what changes how one signs in oneself. */
export const securingOwnAccount: Access = { by: "self", reauthenticate: true };

export function canManagePeople(actor: Pick<Actor, "roles">): boolean {
  return actor.roles.includes("administrator");
}

/** Whether a second factor is asked of these roles unless the settings say otherwise: those that approve or release figures. */
export function isSecondFactorRole(roles: readonly Role[]): boolean {
  return roles.includes("reviewer") || roles.includes("administrator");
}
