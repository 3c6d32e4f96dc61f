import "server-only";
import type { Db } from "@/lib/platform/database";
import { siteWords } from "./site-words-repository";
import { isCommon } from "./common-passwords";
import type { Person } from "../model";
import { refusalOf } from "./password-rules";
import { strengthOf } from "./strength";
import type { Bilingual } from "@/lib/platform/bilingual";

type Chooser = Pick<Person, "name" | "email" | "hasSecondFactor">;

/** Why this person may not choose this password; null when they may. */
export async function passwordRefusal(
  db: Db,
  { name, email, hasSecondFactor }: Chooser,
  password: string,
): Promise<Bilingual | null> {
  const own = [name, email, ...(await siteWords(db))];
  return refusalOf(password, { hasSecondFactor, own, isCommon, strengthOf });
}
