import "server-only";
import { type Db, reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import type { Person } from "../model";
import { isSecondFactorRole } from "../policy";
import { hasAccountOutsideDemo } from "../repository";

export type RequiredStep = "secondFactor" | "longerPassword";

/**
 * What is asked of a person: `required`; or nothing, because it is `relaxed` by SECOND_FACTOR=optional, because nobody but the
 * accounts of the `demo` can sign in, or because the person is `free` of it.
 */
export type SecondFactorRule = "required" | "relaxed" | "demo" | "free";

/** Decides by the accounts whether this is a demo, and not by a setting, since an office may have begun with the demo. */
export async function secondFactorRule(
  db: Db,
  { roles, hasPassword }: Pick<Person, "roles" | "hasPassword">,
): Promise<SecondFactorRule> {
  // An identity provider is trusted to ask for one of its own.
  if (!hasPassword) return "free";
  if (env.SECOND_FACTOR === "everyone") return "required";
  if (!isSecondFactorRole(roles)) return "free";
  if (env.SECOND_FACTOR) return env.SECOND_FACTOR === "required" ? "required" : "relaxed";
  return (await hasAccountOutsideDemo(db)) ? "required" : "demo";
}

/** `isShort`: signed in with a password too short to be used without a second factor. */
export async function requiredStepOf(person: Person, isShort: boolean): Promise<RequiredStep | null> {
  if (person.hasSecondFactor) return null;
  if ((await secondFactorRule(reader(), person)) === "required") return "secondFactor";
  return isShort ? "longerPassword" : null;
}
