import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/platform/actor";
import { setCookie, readCookie } from "./cookie-store";
import { actorOf, now, type Session, sessionOfCookies } from "./session";

/** Returns the session, or null if nobody is signed in. Read once per request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies();
  return sessionOfCookies(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])));
});

/** Returns the signed-in actor; null also while a required step, such as a second factor, is pending. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await currentSession();
  return session && !session.requiredStep ? actorOf(session.person) : null;
});

/** Rewrites the session cookie after a change: with a new session version, or with the time the password was given. */
export async function continueSession(
  change: { version: number; isShort?: boolean } | "password given",
): Promise<void> {
  const payload = await readCookie("session");
  if (payload)
    await setCookie("session", {
      ...payload,
      ...(change === "password given" ? { passwordAt: now() } : change),
    });
}
