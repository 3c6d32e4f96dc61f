import { copyFileSync } from "node:fs";
import Database from "better-sqlite3";
import { type ChainEntry, genesis, hashOfEntry } from "@/lib/audit/chain";
import { instantOf } from "@/lib/audit/stored-time";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";

/** The path of the test's database, and of the copy that is tampered with. */
export const original = databaseFile(env.DATABASE_URL);
export const copy = `${original}.tampered`;

/** Keeps the whole database in its file, so that a copy of the file is one of the database. */
export function useRollbackJournal(): void {
  const db = new Database(original);
  db.pragma("journal_mode = DELETE");
  db.close();
}

/** Changes a copy of the database as an intruder would, without the triggers, which are put back afterwards. */
export function tamper(sql: string): void {
  const triggers = query<{ name: string; sql: string }>(
    `SELECT "name", "sql" FROM "sqlite_schema" WHERE "type" = 'trigger'`,
  );
  const drop = triggers.map(({ name }) => `DROP TRIGGER "${name}";`);
  tamperSchema([...drop, `${sql};`, ...triggers.map((trigger) => `${trigger.sql};`)].join("\n"));
}

/** Changes a copy of the database. */
export function tamperSchema(sql: string): void {
  copyFileSync(original, copy);
  const db = new Database(copy);
  db.exec(`PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN; ${sql}; COMMIT;`);
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
    const { actorName, type, sealed } = entry;
    previous = hash;
    return `UPDATE "AuditEvent" SET "actorName" = ${quoted(actorName)}, "type" = '${type}', "sealed" = ${quoted(sealed)},
      "previous" = '${entry.previous}', "hash" = '${hash}' WHERE "seq" = ${row.seq};`;
  });
  return `${statements.join(" ")} UPDATE "AuditHead" SET "hash" = '${previous}';`;
}

function quoted(text: string | null): string {
  return text === null ? "NULL" : `'${text.replaceAll("'", "''")}'`;
}
