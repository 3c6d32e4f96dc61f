import type { Database } from "better-sqlite3";
import type { Drill } from "./drill";
import { read } from "./support/fields";
import { verifyExit } from "./support/ledger";
import { newPlace } from "./support/place";

/** Changes that an intruder with the file could make. */
const changes: Record<string, string> = {
  "a figure's value": `UPDATE "Revision" SET "printed" = '999批' WHERE "id" = (SELECT "id" FROM "Revision" LIMIT 1)`,
  "a release's text": `UPDATE "Release" SET "note" = 'other' WHERE "id" = (SELECT "id" FROM "Release" LIMIT 1)`,
  "an event's actor": `UPDATE "AuditEvent" SET "actorName" = 'another' WHERE "seq" = 5`,
  "the end of the chain": `DELETE FROM "AuditEvent" WHERE "seq" = (SELECT MAX("seq") FROM "AuditEvent")`,
  "a role": `INSERT INTO "RoleAssignment" SELECT "id", 'administrator' FROM "Person" WHERE "email" = 'editor@annals.test'`,
  "a password": `UPDATE "Person" SET "passwordHash" = 'other' WHERE "email" = 'admin@annals.test'`,
  "an indicator's unit": `UPDATE "Indicator" SET "unit" = '万元' WHERE "id" = (SELECT "id" FROM "Indicator" LIMIT 1)`,
  "a section's title": `UPDATE "Section" SET "titleZh" = '别的' WHERE "id" = (SELECT "id" FROM "Section" LIMIT 1)`,
};

/** The record is changed behind the product's back: `npm run audit:verify` says so. */
export const tamper: Drill = {
  name: "tamper",
  run: async (_, report) => {
    const place = newPlace();
    const sound = await verifyExit(place.database);
    const entry = { done: "npm run audit:verify", expected: "exit 1" };
    report({
      case: "nothing changed",
      ...entry,
      expected: "exit 0",
      seen: `exit ${sound}`,
      held: sound === 0,
    });
    place.remove();
    for (const [name, statement] of Object.entries({ ...changes, "the triggers": "" })) {
      const changed = newPlace();
      read(changed.database, (db) => tamperWith(db, statement));
      const exit = await verifyExit(changed.database);
      report({ case: name, ...entry, seen: `exit ${exit}`, held: exit === 1 });
      changed.remove();
    }
  },
};

/** Runs a statement with the triggers out of the way, and puts them back; without one, they stay away. */
function tamperWith(db: Database, statement: string): void {
  db.pragma("foreign_keys = OFF");
  const triggers = db.prepare(`SELECT "name", "sql" FROM sqlite_master WHERE "type" = 'trigger'`).all();
  for (const { name } of triggers as Trigger[]) db.exec(`DROP TRIGGER "${name}"`);
  if (statement === "") return;
  if (db.prepare(statement).run().changes === 0) throw new Error(`Changed nothing: ${statement}`);
  for (const { sql } of triggers as Trigger[]) db.exec(sql);
}

type Trigger = { name: string; sql: string };
