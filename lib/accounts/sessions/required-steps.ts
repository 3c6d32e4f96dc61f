import "server-only";
import { env } from "@/lib/platform/env";
import type { Person } from "../model";
import { isSecondFactorRole } from "../policy";

export type RequiredStep = "secondFactor" | "longerPassword";

/** Whether the settings require a second factor of the person. Identity providers are trusted to require their own. */
export function needsSecondFactor(person: Pick<Person, "roles" | "hasPassword">): boolean {
  return env.SECOND_FACTOR === "required" && person.hasPassword && isSecondFactorRole(person.roles);
}

/** `isShort`: signed in with a password too short to be used without a second factor. */
export function requiredStepOf(person: Person, isShort: boolean): RequiredStep | null {
  if (person.hasSecondFactor) return null;
  if (needsSecondFactor(person)) return "secondFactor";
  return isShort ? "longerPassword" : null;
}
