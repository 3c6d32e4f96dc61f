import "server-only";
import { env } from "@/lib/platform/env";
import type { Person } from "../model";
import { answersForFigures } from "../policy";

/** What somebody has to see to before anything else. */
export type RequiredStep = "secondFactor" | "longerPassword";

/** Whether the setting wants a second factor of this person. A provider elsewhere answers for its own. */
export function needsSecondFactor(person: Pick<Person, "roles" | "hasPassword">): boolean {
  return env.SECOND_FACTOR === "required" && person.hasPassword && answersForFigures(person.roles);
}

/** `isShort`: signed in with a password that is too short to stand alone. */
export function requiredStepOf(person: Person, isShort: boolean): RequiredStep | null {
  if (person.hasSecondFactor) return null;
  if (needsSecondFactor(person)) return "secondFactor";
  return isShort ? "longerPassword" : null;
}
