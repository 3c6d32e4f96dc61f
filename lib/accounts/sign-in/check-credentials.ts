import "server-only";
import { reader } from "@/lib/platform/database";
import { logSecurity } from "@/lib/platform/security-log";
import { type Person, normalisedEmail, shortestPassword, longestPassword } from "../model";
import { isPassword } from "../passwords/hash-password";
import { lengthOf } from "../passwords/password-rules";
import { findPasswordHash, findPersonByEmail } from "../repository";
import { isRecoveryCode } from "../second-factor/second-factor";
import { actorOf } from "../sessions/session";
import { attempt, type ClientPlace, type AttemptResult, Unchecked } from "./attempt-limits";
import { signInByCode } from "./commands";
import { noteSignIn } from "./note-sign-in";

export type CheckedCredentials = { person: Person; isShort: boolean };

/**
 * Checks e-mail and password. Takes the same time and limits whether or not the account exists, so as not to reveal it. What
 * cannot be an e-mail address is wrong without being counted.
 */
export async function checkPassword(
  { email, password }: { email: string; password: string },
  place: ClientPlace,
): Promise<AttemptResult<CheckedCredentials>> {
  const account = normalisedEmail(email);
  if (account === "") {
    logSecurity("sign_in_failed", { address: place.address, what: "password", reason: "no e-mail address" });
    return { ok: false, minutes: null };
  }
  return attempt({ kind: "password", account, place }, async () => {
    if (password.length > 4 * longestPassword) return null;
    const person = await findPersonByEmail(reader(), email);
    const passwordHash = person && (await findPasswordHash(reader(), person.id));
    const isRight = await isPassword(passwordHash, password);
    if (!isRight || !person || person.disabled) return null;
    return { person, isShort: lengthOf(password) < shortestPassword.alone };
  });
}

/**
 * Takes the step that follows a right password, for the sign-in form, for one-time links and for programs alike: records
 * the sign-in and returns "entered", or returns "code" when the second factor's code is still needed.
 */
export async function completePasswordStep(
  { person }: CheckedCredentials,
  by: "password" | "link",
): Promise<"entered" | "code"> {
  if (person.hasSecondFactor) return "code";
  await noteSignIn(person, by);
  return "entered";
}

/** Checks a code of the second factor, and records the sign-in that it completes. */
export function checkCode(person: Person, code: string, place: ClientPlace): Promise<AttemptResult<Person>> {
  return attempt({ kind: "code", account: person.email, place }, async () => {
    const entered = await signInByCode({ code }, actorOf(person));
    if (entered.ok && isRecoveryCode(code)) logSecurity("recovery_code_used", { person: person.id });
    if (entered.ok) return entered.value;
    // A code counts once, which has to be written; and none can be checked by a secret that cannot be read.
    const isUnchecked = entered.error.code === "UNAVAILABLE" || entered.error.code === "LOCKED";
    return isUnchecked ? new Unchecked(entered.error) : null;
  });
}
