import type { Actor } from "@/lib/platform/actor";

/** Addresses are for nobody; how many there are is for administrators. */
export function canCountSubscribers({ roles }: Pick<Actor, "roles">): boolean {
  return roles.includes("administrator");
}
