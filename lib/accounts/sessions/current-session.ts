import "server-only";
import type { JWT } from "next-auth/jwt";
import { cookies, headers } from "next/headers";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import type { Actor } from "@/lib/platform/actor";
import { logSecurity } from "@/lib/platform/security-log";
import type { Person } from "../model";
import { clientAddress, clientBrowser } from "./client";
import { readCookie, setCookie } from "./cookie-store";
import { idleHeader } from "./idle-header";
import { actorOf, payloadOf, type Session, sessionIdOf, sessionOfCookies } from "./session";
import { findSession, replaceSession } from "./session-store";
import { isLive, newSession, newSessionId, type StoredSession } from "./stored-session";

/** Returns the session, or null if nobody is signed in. Read once per request. */
export const currentSession = oncePerRequest(async (): Promise<Session | null> => {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const sent = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]));
  return sessionOfCookies(sent, { isUse: !head.has(idleHeader) });
});

/** Returns the signed-in actor; null also while a required step, such as a second factor, is pending. */
export const currentActor = oncePerRequest(async (): Promise<Actor | null> => {
  const session = await currentSession();
  return session && !session.requiredStep ? actorOf(session.person) : null;
});

/** Starts a session for who has signed in, in place of the one that this browser has. Returns what its cookie is to hold. */
export async function startSession(
  person: Person,
  given: Pick<StoredSession, "isShort" | "passwordAt">,
): Promise<JWT> {
  const [browser, address] = await Promise.all([clientBrowser(), clientAddress()]);
  const session = newSession(person, { ...given, browser, address });
  await replaceSession(sessionIdOf(await readCookie("session")), session);
  logSecurity("session_started", { person: person.id, address });
  return payloadOf(session);
}

/**
 * Continues this session after a change, with a new session version or with the time the password was given, under a new id: a copy
 * of the cookie from before is of no use any more.
 */
export async function continueSession(
  change: { version: number; isShort?: boolean } | "password given",
): Promise<void> {
  const id = sessionIdOf(await readCookie("session"));
  const found = id === null ? null : await findSession(id);
  if (!found) return;
  const at = new Date();
  const changed = change === "password given" ? { passwordAt: at } : change;
  const session = { ...found.session, ...changed, id: newSessionId(), lastSeenAt: at };
  if (!isLive(session, found.person)) return;
  await replaceSession(id, session);
  await setCookie("session", payloadOf(session));
}
