import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import Database from "better-sqlite3";
import { type ChainEntry, genesis, hashOfEntry } from "@/lib/audit/chain";
import { instantOf } from "@/lib/audit/stored-time";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";

/** The path of the test's database, and of the copy that is tampered with. */
export const original = databaseFile(env.DATABASE_URL);
export const copy = `${original}.tampered`;
const sqlite3 = (process.env.PATH ?? "")
  .split(":")
  .map((folder) => `${folder}/sqlite3`)
  .find(existsSync);

/** Drops the triggers that protect the append-only tables, as an attacker would. */
export function dropTriggers(): void {
  const db = new Database(original);
  const triggers = db.prepare(`SELECT "name" FROM "sqlite_schema" WHERE "type" = 'trigger'`).all();
  for (const { name } of triggers as { name: string }[]) db.exec(`DROP TRIGGER "${name}"`);
  db.pragma("journal_mode = DELETE");
  db.close();
}

/** Changes a copy of the database with the sqlite3 command line, or in process where that is not installed. */
export function tamper(sql: string): void {
  copyFileSync(original, copy);
  if (sqlite3) return void execFileSync(sqlite3, ["-bail", copy, `PRAGMA foreign_keys = OFF; ${sql}`]);
  const db = new Database(copy);
  db.pragma("foreign_keys = OFF");
  db.exec(sql);
  db.close();
}

export function query<T>(sql: string, ...values: unknown[]): T[] {
  const db = new Database(original, { readonly: true });
  try {
    return db.prepare(sql).all(...values) as T[];
  } finally {
    db.close();
  }
}

/** Returns SQL that rewrites the whole chain with consistent hashes. */
export function rewriteChainSql(change: (entry: ChainEntry) => ChainEntry): string {
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
