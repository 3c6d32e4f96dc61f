import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { type ChainEntry, genesis, hashOfEntry } from "@/lib/audit/chain";
import { instantOf } from "@/lib/audit/stored-time";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";

/** The database that a test filled, and the copy of it that is tampered with. */
export const told = databaseFile(env.DATABASE_URL);
export const copy = `${told}.tampered`;
const sqlite3 = (process.env.PATH ?? "")
  .split(":")
  .map((folder) => `${folder}/sqlite3`)
  .find(existsSync);

/** Whoever rewrites history takes the triggers away first. */
export function withoutTriggers(): void {
  const db = new Database(told);
  const triggers = db.prepare(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'trigger'`).all();
  for (const { name } of triggers as { name: string }[]) db.exec(`DROP TRIGGER "${name}"`);
  db.pragma("journal_mode = DELETE");
  db.close();
}

/** Changes a copy of the database behind the program's back; by the sqlite3 command line where there is one. */
export function tamper(sql: string): void {
  copyFileSync(told, copy);
  if (sqlite3) return void execFileSync(sqlite3, ["-bail", copy, `PRAGMA foreign_keys = OFF; ${sql}`]);
  const db = new Database(copy);
  db.pragma("foreign_keys = OFF");
  db.exec(sql);
  db.close();
}

export function query<T>(sql: string, ...values: unknown[]): T[] {
  const db = new Database(told, { readonly: true });
  try {
    return db.prepare(sql).all(...values) as T[];
  } finally {
    db.close();
  }
}

/** The statements that write the whole chain anew, with hashes that fit. */
export function rewritten(change: (entry: ChainEntry) => ChainEntry): string {
  let previous = genesis;
  const rows = query<ChainEntry>(`SELECT * FROM "AuditEvent" ORDER BY "seq"`);
  const statements = rows.map((row) => {
    const entry = change({ ...row, previous, at: instantOf(row.at) ?? "" });
    const hash = hashOfEntry(entry);
    const { actorName, sealed } = entry;
    previous = hash;
    return `UPDATE "AuditEvent" SET "actorName" = ${quoted(actorName)}, "sealed" = ${quoted(sealed)},
      "previous" = '${entry.previous}', "hash" = '${hash}' WHERE "seq" = ${row.seq};`;
  });
  return `${statements.join(" ")} UPDATE "AuditHead" SET "hash" = '${previous}';`;
}

function quoted(text: string | null): string {
  return text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`;
}
