import Database from "better-sqlite3";
import { withClient } from "../../lib/platform/database/postgresql/client";
import type { Site } from "./site";
import { isOnPostgresql } from "./template";

/** Makes a person's sessions as if the password had been given that many minutes earlier. */
export function passTime(site: Site, who: string, minutes: number): void {
  age(site, who, "passwordAt", minutes);
}

/** Makes a person's sessions as if they had been used last that many minutes earlier. */
export function leaveUntouched(site: Site, who: string, minutes: number): void {
  age(site, who, "lastSeenAt", minutes);
}

function age(site: Site, who: string, column: "passwordAt" | "lastSeenAt", minutes: number): void {
  const db = new Database(site.database);
  db.pragma("busy_timeout = 5000");
  db.prepare(
    `UPDATE "Session" SET "${column}" = strftime('%Y-%m-%dT%H:%M:%f+00:00', "${column}", ?)
     WHERE "personId" = (SELECT "id" FROM "Person" WHERE "email" = ?)`,
  ).run(`-${minutes} minutes`, `${who}@annals.test`);
  db.close();
}

/** Returns a person as stored in the database. */
export function personIn(site: Site, email: string): { id: string; sessionVersion: number } {
  return read(site, (db) =>
    db.prepare('SELECT "id", "sessionVersion" FROM "Person" WHERE "email" = ?').get(email),
  ) as never;
}

/** Returns the audit events of a site other than that people signed in and out. */
export async function changesIn(site: Site): Promise<unknown> {
  const changes = `SELECT "type", "subject" FROM "AuditEvent"
    WHERE "type" NOT IN ('person.signed_in', 'person.signed_out') ORDER BY "seq"`;
  if (isOnPostgresql) return withClient(site.database, async (client) => (await client.query(changes)).rows);
  return read(site, (db) => db.prepare(changes).all());
}

function read(site: Site, work: (db: Database.Database) => unknown): unknown {
  const db = new Database(site.database, { readonly: true });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Returns how many revisions of a field have this text. */
export function countRevisions(site: Site, fieldId: string, printed: string): number {
  const statement = `SELECT count(*) AS "count" FROM "Revision" WHERE "fieldId" = ? AND "printed" = ?`;
  const row = read(site, (db) => db.prepare(statement).get(fieldId, printed));
  return (row as { count: number }).count;
}
