import "server-only";
import type { JWT } from "next-auth/jwt";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Person } from "../model";
import { type RequiredStep, requiredStepOf } from "./required-steps";
import { findPerson } from "../repository";
import { cookieName, lifetimes, unseal } from "./sealed-cookies";

/** Somebody signed in: who they are by the database now, and what the session remembers. */
export type Session = { person: Person; need: RequiredStep | null; passwordAt: number };

export const now = () => Math.floor(Date.now() / 1000);

/** Seconds after which publishing and approving ask for the password again. */
export const passwordLasts = 30 * 60;

/** What a new session remembers: whom it is for, under which version, since when, and when the password was given. */
export function sessionNote(person: Person, { isShort = false, passwordAt = now() } = {}): JWT {
  return { sub: person.id, version: person.sessionVersion, since: now(), passwordAt, isShort };
}

/**
 * Who is signed in by these cookies, as the database knows them now; null for nobody. The cookie alone is not
 * believed: a disabled person and an older session version end at once, and no renewal keeps a session beyond its time.
 */
export async function sessionOfCookies(cookies: Record<string, string>): Promise<Session | null> {
  const note = await unseal("session", cookies[cookieName("session")]);
  const isCurrent = now() - Number(note?.since) <= lifetimes.session;
  if (!note?.sub || !isCurrent) return null;
  const person = await findPerson(reader(), note.sub);
  if (!person || person.disabled || person.sessionVersion !== note.version) return null;
  return { person, need: requiredStepOf(person, note.isShort === true), passwordAt: Number(note.passwordAt) };
}

export function actorOf({ id, name, roles, topicIds }: Person): Actor {
  return { id, name, roles, topicIds };
}
