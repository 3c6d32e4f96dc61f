import "server-only";
import { reader } from "@/lib/platform/database";
import type { Person } from "../model";
import { findPerson } from "../repository";
import { clearCookie, setCookie, readCookie } from "../sessions/cookie-store";
import { startSession } from "../sessions/current-session";
import { type CheckedCredentials, completePasswordStep } from "./check-credentials";
import { rememberDevice } from "./client-place";

/** Signs in a person who gave the password, or returns "code" if the second factor's code is still needed. */
export async function startSessionByPassword(
  credentials: CheckedCredentials,
  by: "password" | "link",
): Promise<"entered" | "code"> {
  const { person, isShort } = credentials;
  const step = await completePasswordStep(credentials, by);
  if (step === "entered") await enter(person, isShort);
  else await setCookie("pending", { sub: person.id, version: person.sessionVersion, isShort });
  return step;
}

/** Finds the person who gave the password in this browser and still has to give a code. */
export async function pendingPerson(): Promise<Person | null> {
  const note = await readCookie("pending");
  const person = note?.sub ? await findPerson(reader(), note.sub) : null;
  return person && !person.disabled && person.sessionVersion === note?.version ? person : null;
}

export async function startSessionByCode(person: Person): Promise<void> {
  await clearCookie("pending");
  await enter(person, false);
}

async function enter(person: Person, isShort: boolean): Promise<void> {
  await setCookie("session", await startSession(person, { isShort, passwordAt: new Date() }));
  await rememberDevice(person.email);
}
