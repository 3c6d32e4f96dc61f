import { type Actor, type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { addPerson } from "./people/commands";
import { findPerson } from "./repository";
import { cookieName, seal } from "./sessions/sealed-cookies";
import { actorOf, payloadOf } from "./sessions/session";
import { replaceSession } from "./sessions/session-store";
import { newSession } from "./sessions/stored-session";

export const password = "long enough to be a password";

let count = 0;

/** Adds a person who can sign in with `password`. `now` reads the person again. */
export async function addTestPerson(roles: Role[] = ["editor"], name = "李华") {
  const email = `person-${++count}@annals.test`;
  const { id } = must(await addPerson({ email, name, roles, password }, system));
  return { id, email, actor: await currentActorOf(id), now: () => currentPerson(id) };
}

export async function currentPerson(id: string) {
  const person = await findPerson(reader(), id);
  if (!person) throw new Error("There is no such person.");
  return person;
}

export async function currentActorOf(id: string): Promise<Actor> {
  return actorOf(await currentPerson(id));
}

/** Starts a session as a sign-in does, in place of `before` if that is given. Returns its id and its cookie. */
export async function startTestSession(personId: string, before: string | null = null) {
  const known = {
    isShort: false,
    passwordAt: new Date(),
    browser: "Firefox · Linux",
    address: "203.0.113.7",
  };
  const session = newSession(await currentPerson(personId), known);
  await replaceSession(before, session);
  return { id: session.id, cookies: { [cookieName("session")]: await seal("session", payloadOf(session)) } };
}

/** Lists the types of the audit events about a person, oldest first. */
export async function recordedTypes(id: string): Promise<string[]> {
  const rows = await reader().auditEvent.findMany({
    where: { subject: `person:${id}` },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type }) => type);
}
