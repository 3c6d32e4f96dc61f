import "server-only";
import { type Db, queryRows, run, sql, type Tx } from "@/lib/platform/database";
import type { Person } from "../model";
import { personColumns, personOf, type PersonRow } from "../repository";
import type { StoredSession } from "./stored-session";

type SessionRow = PersonRow & {
  version: number | bigint;
  isShort: number | bigint | boolean;
  startedAt: string | Date;
  passwordAt: string | Date | null;
  lastSeenAt: string | Date;
  browser: string;
  address: string;
};

export type SessionOfPerson = { session: StoredSession; person: Person };

/** Finds a session and its person in a single query, as every staff request does this. */
export async function findStoredSession(db: Db, id: string): Promise<SessionOfPerson | null> {
  const [row] = await queryRows<SessionRow>(
    db,
    sql`SELECT s."version", s."isShort", s."startedAt", s."passwordAt", s."lastSeenAt", s."browser", s."address", ${personColumns}
      FROM "Session" s JOIN "Person" p ON p."id" = s."personId" WHERE s."id" = ${id}`,
  );
  if (!row) return null;
  const { browser, address } = row;
  const session = {
    ...{ id, personId: row.id, browser, address },
    version: Number(row.version),
    isShort: Number(row.isShort) > 0,
    startedAt: new Date(row.startedAt),
    passwordAt: row.passwordAt === null ? null : new Date(row.passwordAt),
    lastSeenAt: new Date(row.lastSeenAt),
  };
  return { session, person: personOf(row) };
}

export function storedSessionsOf(db: Db, personId: string): Promise<StoredSession[]> {
  return db.session.findMany({ where: { personId } });
}

export async function saveSession(tx: Tx, session: StoredSession, most: number): Promise<void> {
  const { id, personId } = session;
  await tx.session.upsert({ where: { id }, create: session, update: {} });
  await run(
    tx,
    sql`DELETE FROM "Session" WHERE "personId" = ${personId} AND "id" NOT IN
      (SELECT "id" FROM "Session" WHERE "personId" = ${personId} ORDER BY "lastSeenAt" DESC, "startedAt" DESC LIMIT ${most})`,
  );
}

export async function saveSeen(tx: Tx, id: string, at: Date): Promise<void> {
  await run(tx, sql`UPDATE "Session" SET "lastSeenAt" = ${at} WHERE "id" = ${id} AND "lastSeenAt" < ${at}`);
}

export async function deleteSession(tx: Tx, id: string): Promise<void> {
  await run(tx, sql`DELETE FROM "Session" WHERE "id" = ${id}`);
}

/** Deletes the sessions that are too old, or were not used for too long. */
export function deleteExpiredSessions(
  tx: Tx,
  { startedBefore, seenBefore }: { startedBefore: Date; seenBefore: Date },
): Promise<{ personId: string }[]> {
  return queryRows<{ personId: string }>(
    tx,
    sql`DELETE FROM "Session" WHERE "startedAt" < ${startedBefore} OR "lastSeenAt" < ${seenBefore} RETURNING "personId"`,
  );
}
