import "server-only";
import { LRUCache } from "lru-cache";
import { reader } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { logSecurity } from "@/lib/platform/security-log";
import { singleton } from "@/lib/platform/singleton";
import { StorageError } from "@/lib/platform/storage/fault";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { findPerson } from "../repository";
import {
  deleteExpiredSessions,
  deleteSession,
  findStoredSession,
  saveSeen,
  saveSession,
  type SessionOfPerson,
  storedSessionsOf,
} from "./repository";
import { isLive, mostSessions, seenInterval, sessionLimits, type StoredSession } from "./stored-session";

// Sessions are rows. What is not written yet, because nobody waits for it or because the database cannot be written, is
// kept here and counts at once: a full disk keeps nobody from signing in, or out. Other servers know of it once it is written.
const unwritten = singleton("unwritten sessions", () => ({
  started: new LRUCache<string, StoredSession>({ max: 1000 }),
  seen: new LRUCache<string, Date>({ max: 10_000 }),
  ended: new LRUCache<string, true>({ max: 10_000 }),
  timer: undefined as NodeJS.Timeout | undefined,
}));

/** Finds a session that was not ended, and its person. Whether it is valid still is for `isLive` to say. */
export async function findSession(id: string): Promise<SessionOfPerson | null> {
  if (unwritten.ended.has(id)) return null;
  const found = (await findUnwritten(id)) ?? (await findStoredSession(reader(), id));
  return found && { session: asSeen(found.session), person: found.person };
}

async function findUnwritten(id: string): Promise<SessionOfPerson | null> {
  const session = unwritten.started.get(id);
  const person = session && (await findPerson(reader(), session.personId));
  return person ? { session, person } : null;
}

function asSeen(session: StoredSession): StoredSession {
  const lastSeenAt = unwritten.seen.get(session.id);
  return lastSeenAt && lastSeenAt > session.lastSeenAt ? { ...session, lastSeenAt } : session;
}

/** Lists a person's valid sessions, the one used last first. */
export async function liveSessionsOf(personId: string): Promise<StoredSession[]> {
  const person = await findPerson(reader(), personId);
  if (!person) return [];
  const stored = await storedSessionsOf(reader(), personId);
  const started = [...unwritten.started.values()].filter((session) => session.personId === personId);
  const sessions = new Map([...started, ...stored].map((session) => [session.id, asSeen(session)]));
  return [...sessions.values()]
    .filter((session) => !unwritten.ended.has(session.id) && isLive(session, person))
    .toSorted((a, b) => b.lastSeenAt.getTime() - a.lastSeenAt.getTime());
}

/** Starts a session in place of another, if there is one. */
export async function replaceSession(before: string | null, session: StoredSession): Promise<void> {
  unwritten.started.set(session.id, session);
  if (before !== null) markEnded(before);
  await writeSessions();
}

/**
 * Ends a session at once. The row goes with the next write of sessions, if whoever calls this has not deleted it by then; where the
 * database cannot be written, it is still valid for other servers until then.
 */
export function markEnded(id: string): void {
  unwritten.started.delete(id);
  unwritten.ended.set(id, true);
  writeLater();
}

/** Notes that a session is used, without waiting for the database. */
export function noteUse({ id, lastSeenAt }: StoredSession): void {
  if (Date.now() - lastSeenAt.getTime() < seenInterval) return;
  unwritten.seen.set(id, new Date());
  writeLater();
}

// Soon where another server may be asked next: a session that is in use must not be idle for it.
const writtenAfter = () => (isPostgresql(env.DATABASE_URL) ? 5_000 : seenInterval);

function writeLater(): void {
  unwritten.timer ??= setTimeout(() => {
    unwritten.timer = undefined;
    void writeSessions().catch((error: unknown) => log.error({ error }, "sessions could not be written"));
  }, writtenAfter()).unref();
}

/** Writes what is not written yet, and deletes the sessions that have run out. What the database does not take is tried again later. */
export async function writeSessions(): Promise<void> {
  const [started, seen, ended] = [
    [...unwritten.started.values()],
    [...unwritten.seen],
    [...unwritten.ended.keys()],
  ];
  // As of now: what is seen while this is written is not among `seen`. Nor does this server know yet what another has just seen.
  const limits = {
    startedBefore: ago(sessionLimits.lifetime),
    seenBefore: ago(sessionLimits.idle + seenInterval),
  };
  try {
    const expired = await unauditedWrite(async (tx) => {
      for (const id of ended) await deleteSession(tx, id);
      for (const [id, at] of seen) await saveSeen(tx, id, at);
      const expired = await deleteExpiredSessions(tx, limits);
      for (const session of started) await saveSession(tx, session, mostSessions);
      return expired;
    });
    for (const { id } of started) unwritten.started.delete(id);
    for (const [id, at] of seen) if (unwritten.seen.get(id) === at) unwritten.seen.delete(id);
    for (const id of ended) unwritten.ended.delete(id);
    for (const { personId } of expired) logSecurity("session_ended", { person: personId, reason: "expired" });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    writeLater();
  }
}

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);
