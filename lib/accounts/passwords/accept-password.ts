import "server-only";
import { isCommon } from "./common-passwords";
import type { Person } from "../model";
import { refusalOf } from "./password-rules";
import { strengthOf } from "./strength";
import type { Bilingual } from "@/lib/platform/bilingual";

type Chooser = Pick<Person, "name" | "email" | "hasSecondFactor">;

/** Why this person may not choose this password; null when they may. */
export function passwordRefusal(
  { name, email, hasSecondFactor }: Chooser,
  password: string,
): Bilingual | null {
  return refusalOf(password, { hasSecondFactor, own: [name, email], isCommon, strengthOf });
}
