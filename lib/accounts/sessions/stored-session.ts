import "server-only";
import { randomUUID } from "node:crypto";
import { env } from "@/lib/platform/env";
import type { Person } from "../model";

/** A session as it is stored, as long as it has not been ended. */
export type StoredSession = {
  id: string;
  personId: string;
  /** The person's `sessionVersion` for which it is valid. */
  version: number;
  /** Whether the password given is too short to be used without a second factor. */
  isShort: boolean;
  startedAt: Date;
  /** When the password was given last; null if an identity provider did not say. */
  passwordAt: Date | null;
  lastSeenAt: Date;
  /** What the browser calls itself; empty if it is not known. */
  browser: string;
  address: string;
};

const minute = 60_000;

/** In milliseconds. */
export const sessionLimits = {
  idle: env.SESSION_IDLE * minute,
  lifetime: env.SESSION_LIFETIME * 60 * minute,
};

/** Of how many sessions a person may have at a time; a further one ends the one that has been idle for longest. */
export const mostSessions = 20;

/** Use within this time of what is stored as last seen is not noted, so that it is written at most once a minute. */
export const seenInterval = minute;

export const now = () => Math.floor(Date.now() / 1000);

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

export const newSessionId = (): string => randomUUID();

export function newSession(
  person: Person,
  known: Pick<StoredSession, "isShort" | "passwordAt" | "browser" | "address">,
): StoredSession {
  const at = new Date();
  const { id: personId, sessionVersion: version } = person;
  return { id: newSessionId(), personId, version, startedAt: at, lastSeenAt: at, ...known };
}

/** Whether a session is valid: of a person who may sign in, not ended by a change of the account, in use and not too old. */
export function isLive({ version, startedAt, lastSeenAt }: StoredSession, person: Person): boolean {
  return (
    !person.disabled &&
    version === person.sessionVersion &&
    isRecent(startedAt.getTime() / 1000, sessionLimits.lifetime / 1000) &&
    Date.now() - lastSeenAt.getTime() <= sessionLimits.idle
  );
}
