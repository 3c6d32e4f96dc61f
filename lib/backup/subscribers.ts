import "server-only";
import Database from "better-sqlite3";
import { existsSync } from "node:fs";
import { hasTable } from "./database-state";

/** The tables of subscribers, each after those that its rows refer to. */
const tables = ["Subscriber", "Subscription", "WaitingMessage"] as const;

/**
 * Takes every subscriber out of a copy that is to be a backup, and overwrites them in its file. Whoever leaves would stay in the
 * backups of months otherwise, and come back with a restore.
 */
export function removeSubscribers(copy: string): void {
  withDatabase(copy, {}, (db) => {
    db.pragma("secure_delete = ON");
    emptyTables(db);
  });
}

/**
 * Puts the subscribers of the database that is in place into the one that is restored, instead of its own: no backup has any, and
 * who left since is not to come back. Leaves it as it is where there is no database, or it cannot be read.
 */
export function carrySubscribers(present: string, restored: string): void {
  const rows = existsSync(present) ? subscribersOf(present) : null;
  if (rows === null) return;
  withDatabase(restored, {}, (db) => {
    if (!hasTable(db, "Subscriber")) return;
    db.transaction(() => {
      emptyTables(db);
      for (const [table, columns] of Object.entries(carried)) {
        const values = columns.map((column) => `@${column}`).join(", ");
        const insert = db.prepare(`INSERT INTO "${table}" (${listed(columns)}) VALUES (${values})`);
        for (const row of rows[table as keyof typeof carried]) insert.run(row);
      }
    })();
  });
}

// Named, since the two may be of different versions. What waits to be sent is told again only if its release is found anew.
const carried = {
  Subscriber: ["id", "email", "locale", "confirmedAt", "refusals"],
  Subscription: ["subscriberId", "scope"],
} as const;

const listed = (columns: readonly string[]) => columns.map((column) => `"${column}"`).join(", ");

type Rows = Record<keyof typeof carried, unknown[]>;

function subscribersOf(file: string): Rows | null {
  try {
    return withDatabase(file, { readonly: true }, (db) => {
      if (!hasTable(db, "Subscriber")) return null;
      const read = (table: keyof typeof carried) =>
        db.prepare(`SELECT ${listed(carried[table])} FROM "${table}"`).all();
      return { Subscriber: read("Subscriber"), Subscription: read("Subscription") };
    });
  } catch {
    // A database is often restored because it can no longer be read.
    return null;
  }
}

function emptyTables(db: Database.Database): void {
  for (const table of tables.toReversed())
    if (hasTable(db, table)) db.prepare(`DELETE FROM "${table}"`).run();
}

function withDatabase<T>(file: string, options: Database.Options, work: (db: Database.Database) => T): T {
  const db = new Database(file, { fileMustExist: true, timeout: 10_000, ...options });
  try {
    return work(db);
  } finally {
    db.close();
  }
}
