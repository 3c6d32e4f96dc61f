import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import type { Actor } from "@/lib/platform/actor";
import { actorOf, now, type Session, sessionOfCookies } from "./session";
import { setCookie, readCookie } from "./cookie-store";

/** Who is signed in, asked once a request; null for nobody. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const jar = await cookies();
  return sessionOfCookies(Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value])));
});

/** Who may act: signed in, and with nothing to see to first. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await currentSession();
  return session && !session.need ? actorOf(session.person) : null;
});

/** Lets this session go on after a change: under a new version, or with the password given just now. */
export async function continueSession(
  change: { version: number; isShort?: boolean } | "password given",
): Promise<void> {
  const note = await readCookie("session");
  if (note)
    await setCookie("session", {
      ...note,
      ...(change === "password given" ? { passwordAt: now() } : change),
    });
}
