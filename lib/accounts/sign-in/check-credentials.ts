import "server-only";
import { reader } from "@/lib/platform/database";
import { attempt, type Place, type Tried } from "./attempt-limits";
import { type Person, sameAddress, shortestPassword, longestPassword } from "../model";
import { lengthOf } from "../passwords/password-rules";
import { isPassword } from "../passwords/hash-password";
import { findPasswordHash, findPersonByEmail } from "../repository";
import { actorOf } from "../sessions/session";
import { signInByCode } from "./commands";

export type CheckedCredentials = { person: Person; isShort: boolean };

/** The first step of signing in. Known and unknown people are answered alike, in the same time and after as many attempts. */
export function checkPassword(
  { email, password }: { email: string; password: string },
  place: Place,
): Promise<Tried<CheckedCredentials>> {
  return attempt({ kind: "password", account: sameAddress(email), place }, async () => {
    if (password.length > 4 * longestPassword) return null;
    const person = await findPersonByEmail(reader(), email);
    const passwordHash = person && (await findPasswordHash(reader(), person.id));
    const isRight = await isPassword(passwordHash, password);
    if (!isRight || !person || person.disabled) return null;
    return { person, isShort: lengthOf(password) < shortestPassword.alone };
  });
}

/** The second step, for who has a second factor. */
export function checkCode(person: Person, code: string, place: Place): Promise<Tried<Person>> {
  return attempt({ kind: "code", account: person.email, place }, async () => {
    const entered = await signInByCode({ code }, actorOf(person));
    return entered.ok ? entered.value : null;
  });
}
