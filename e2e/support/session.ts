import type { BrowserContext } from "@playwright/test";
import Database from "better-sqlite3";
import { decode, encode } from "next-auth/jwt";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Site } from "./site";

const name = "annals.session";

/** Ages a session, as if its password had been given that many minutes earlier. */
export async function passTime(context: BrowserContext, site: Site, minutes: number): Promise<void> {
  const cookie = (await context.cookies()).find((one) => one.name === name);
  const secret =
    process.env.AUTH_SECRET || readFileSync(join(dirname(site.database), "auth-secret"), "utf8").trim();
  const note = await decode({ token: cookie?.value, secret });
  if (!cookie || !note) throw new Error("Nobody is signed in.");
  const { iat: _, exp: __, jti: ___, ...kept } = note;
  const token = { ...kept, passwordAt: Number(kept.passwordAt) - minutes * 60 };
  await context.addCookies([{ ...cookie, value: await encode({ token, secret }) }]);
}

/** Returns a person as stored in the database. */
export function personIn(site: Site, email: string): { id: string; sessionVersion: number } {
  return read(site, (db) =>
    db.prepare('SELECT "id", "sessionVersion" FROM "Person" WHERE "email" = ?').get(email),
  ) as never;
}

/** Returns the audit events of a site other than sign-ins. */
export function changesIn(site: Site): unknown {
  return read(site, (db) =>
    db.prepare(`SELECT "type", "subject" FROM "AuditEvent" WHERE "type" <> 'person.signed_in'`).all(),
  );
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
