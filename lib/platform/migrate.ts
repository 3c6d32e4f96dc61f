import "server-only";
import Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { makeDataFolder } from "./data-folder";
import { type Applied, type Migration, pendingMigrations, readMigrations } from "./database/migrations";

export const migrationsFolder = join(process.cwd(), "prisma", "migrations");

// Prisma's own table, so that Prisma's CLI works on the same file.
export const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * Applies the pending migrations to the database, creating the file if needed; those up to the name `upTo` if it is given. Returns
 * the names of those applied.
 */
export function migrate(file: string, folder = migrationsFolder, upTo?: string): { applied: string[] } {
  const migrations = readMigrations(folder).filter(({ name }) => upTo === undefined || name <= upTo);
  makeDataFolder(dirname(file));
  const db = new Database(file, { timeout: 10_000 });
  try {
    // Stored in the file. Must be set before Prisma opens it: in the default journal mode a busy COMMIT breaks its client.
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    // Rebuilding a table needs foreign keys off, which SQLite ignores inside a transaction. `apply` checks them afterwards.
    db.pragma("foreign_keys = OFF");
    db.exec(historyTable);
    const applied: string[] = [];
    for (let name = applyNext(db, migrations); name; name = applyNext(db, migrations)) applied.push(name);
    return { applied };
  } finally {
    db.close();
  }
}

/**
 * Returns the names of the migrations that the database in `file` lacks, without changing it. Throws when it has one that
 * this version of Annals does not know, or that was never finished.
 */
export function missingMigrations(file: string, folder = migrationsFolder): string[] {
  const db = new Database(file, { readonly: true });
  try {
    const hasHistory = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get();
    const migrations = readMigrations(folder);
    return (hasHistory ? pending(db, migrations) : migrations).map(({ name }) => name);
  } finally {
    db.close();
  }
}

function pending(db: Database.Database, migrations: readonly Migration[]): Migration[] {
  const rows = db
    .prepare(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    )
    .all() as Applied[];
  return pendingMigrations(migrations, rows);
}

// Reads the pending migrations under the write lock, as another process may be migrating the same file.
function applyNext(db: Database.Database, migrations: readonly Migration[]): string | undefined {
  return db
    .transaction(() => {
      const [next] = pending(db, migrations);
      if (next) apply(db, next);
      return next?.name;
    })
    .immediate();
}

function apply(db: Database.Database, { name, sql, checksum }: Migration): void {
  const started = Date.now();
  try {
    db.exec(sql);
  } catch (error) {
    throw new Error(`The migration ${name} failed and nothing was changed: ${(error as Error).message}`);
  }
  const orphans = db.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (orphans.length > 0) throw new Error(orphaned(name, orphans));
  db.prepare(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES (?, ?, ?, ?, ?, 1)`,
  ).run(randomUUID(), checksum, name, started, Date.now());
}

function orphaned(name: string, orphans: readonly { table: string; parent: string }[]): string {
  const pairs = [...new Set(orphans.map(({ table, parent }) => `${table} → ${parent}`))].join(", ");
  return `The migration ${name} would leave rows that refer to nothing (${pairs}). Nothing was changed.`;
}
