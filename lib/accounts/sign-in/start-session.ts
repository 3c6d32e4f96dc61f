import "server-only";
import { reader } from "@/lib/platform/database";
import type { CheckedCredentials } from "./check-credentials";
import type { Person } from "../model";
import { rememberDevice } from "./client-place";
import { findPerson } from "../repository";
import { actorOf, sessionNote } from "../sessions/session";
import { clearCookie, setCookie, readCookie } from "../sessions/cookie-store";
import { recordSignIn } from "./commands";

/** Lets in who has given the password; who has a second factor is to give its code first. */
export async function startSessionByPassword(
  { person, isShort }: CheckedCredentials,
  by: "password" | "link",
): Promise<"entered" | "code"> {
  if (person.hasSecondFactor) {
    await setCookie("pending", { sub: person.id, version: person.sessionVersion, isShort });
    return "code";
  }
  await recordSignIn({ by }, actorOf(person));
  await begin(person, isShort);
  return "entered";
}

/** Who has given the password in this browser and is still to give a code. */
export async function pendingPerson(): Promise<Person | null> {
  const note = await readCookie("pending");
  const person = note?.sub ? await findPerson(reader(), note.sub) : null;
  return person && !person.disabled && person.sessionVersion === note?.version ? person : null;
}

/** Lets in who has given the code as well. */
export async function startSessionByCode(person: Person): Promise<void> {
  await clearCookie("pending");
  await begin(person, false);
}

async function begin(person: Person, isShort: boolean): Promise<void> {
  await setCookie("session", sessionNote(person, { isShort }));
  await rememberDevice(person.email);
}
