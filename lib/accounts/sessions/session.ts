import "server-only";
import type { JWT } from "next-auth/jwt";
import type { Actor } from "@/lib/platform/actor";
import { notePerson } from "@/lib/platform/request-id";
import type { Person } from "../model";
import { type RequiredStep, requiredStepOf } from "./required-steps";
import { cookieName, unseal } from "./sealed-cookies";
import { findSession, noteUse } from "./session-store";
import { isLive, type StoredSession } from "./stored-session";

/** `passwordAt` is in seconds; 0 if it is not known. */
export type Session = {
  id: string;
  person: Person;
  requiredStep: RequiredStep | null;
  passwordAt: number;
};

/** Seconds after which actions such as publishing ask for the password again. */
export const reauthenticateAfter = 30 * 60;

/** What the cookie holds. The person is sealed in it too, so that a changed row cannot make a session somebody else's. */
export function payloadOf({ id, personId }: Pick<StoredSession, "id" | "personId">): JWT {
  return { sid: id, sub: personId };
}

/** Returns the id of the session that an unsealed cookie names. */
export function sessionIdOf(payload: JWT | null): string | null {
  return typeof payload?.sid === "string" ? payload.sid : null;
}

/**
 * Returns the session of these cookies, or null. It and the person are read from the database each time, so that what ends a
 * session ends it at once. `isUse` is false for what a page asks by itself, which does not keep a session from running out.
 */
export async function sessionOfCookies(
  cookies: Record<string, string>,
  { isUse = true } = {},
): Promise<Session | null> {
  const payload = unseal("session", cookies[cookieName("session")]);
  const id = sessionIdOf(payload);
  const found = id === null ? null : await findSession(id);
  if (!found || found.person.id !== payload?.sub || !isLive(found.session, found.person)) return null;
  const { session, person } = found;
  if (isUse) noteUse(session);
  notePerson(person.id);
  return {
    id: session.id,
    person,
    requiredStep: await requiredStepOf(person, session.isShort),
    passwordAt: session.passwordAt ? Math.floor(session.passwordAt.getTime() / 1000) : 0,
  };
}

export function actorOf({ id, name, roles, topicIds }: Person): Actor {
  return { id, name, roles, topicIds };
}
