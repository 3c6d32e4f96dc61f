import "server-only";
import type { JWT } from "next-auth/jwt";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Person } from "../model";
import { findPerson } from "../repository";
import { type RequiredStep, requiredStepOf } from "./required-steps";
import { cookieName, lifetimes, unseal } from "./sealed-cookies";

export type Session = { person: Person; requiredStep: RequiredStep | null; passwordAt: number };

export const now = () => Math.floor(Date.now() / 1000);

/** Seconds after which actions such as publishing ask for the password again. */
export const reauthenticateAfter = 30 * 60;

// In seconds. Clocks of two machines may differ by as much.
const clockTolerance = 60;

/**
 * Whether a time in seconds lies within the last `lifetime` seconds. One in the future does not: the clock was put back since,
 * and how long ago it was is not known.
 */
export function isRecent(time: number, lifetime: number): boolean {
  const age = now() - time;
  return age >= -clockTolerance && age <= lifetime;
}

export function newSessionPayload(person: Person, { isShort = false, passwordAt = now() } = {}): JWT {
  return { sub: person.id, version: person.sessionVersion, since: now(), passwordAt, isShort };
}

/**
 * Returns the session of these cookies, or null. The person is read from the database each time, so disabling a
 * person or raising the session version ends sessions at once.
 */
export async function sessionOfCookies(cookies: Record<string, string>): Promise<Session | null> {
  const payload = await unseal("session", cookies[cookieName("session")]);
  if (!payload?.sub || !isRecent(Number(payload.since), lifetimes.session)) return null;
  const person = await findPerson(reader(), payload.sub);
  if (!person || person.disabled || person.sessionVersion !== payload.version) return null;
  return {
    person,
    requiredStep: requiredStepOf(person, payload.isShort === true),
    passwordAt: Number(payload.passwordAt),
  };
}

export function actorOf({ id, name, roles, topicIds }: Person): Actor {
  return { id, name, roles, topicIds };
}
