import "server-only";
import type { Sentence } from "@/lib/platform/result";
import { isCommon } from "./common-passwords";
import type { Person } from "../model";
import { refusalOf } from "./password-rules";

type Chooser = Pick<Person, "name" | "email" | "hasSecondFactor">;

/** Why this person may not choose this password; null when they may. */
export function passwordRefusal(
  { name, email, hasSecondFactor }: Chooser,
  password: string,
): Sentence | null {
  return refusalOf(password, { hasSecondFactor, own: [name, email], isCommon });
}
