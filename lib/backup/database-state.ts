import "server-only";
import Database from "better-sqlite3";
import { existsSync } from "node:fs";
import type { DatabaseState } from "./model";
import { BackupRefused, DatabaseUnsound, findings, refusals } from "./refusals";

/** Opens a database file to be read only. Refuses one that is missing, damaged at its head, or not ours. */
export function openDatabase(file: string): Database.Database {
  if (!existsSync(file)) throw new BackupRefused(refusals.noDatabase(file));
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    if (!hasTable(db, "AuditHead") || !hasTable(db, "_prisma_migrations"))
      throw new DatabaseUnsound(findings.notAnnals);
    return db;
  } catch (error) {
    db.close();
    throw damage(error) ?? error;
  }
}

/** Returns what an error of SQLite says about the file; undefined when the file is not to blame. */
export function damage(error: unknown): DatabaseUnsound | undefined {
  const { code = "", message } = error as { code?: string; message: string };
  if (code === "SQLITE_NOTADB") return new DatabaseUnsound(findings.notAnnals, { cause: error });
  if (!code.startsWith("SQLITE_CORRUPT")) return undefined;
  return new DatabaseUnsound(findings.isDamaged(message), { cause: error });
}

export function hasTable(db: Database.Database, name: string): boolean {
  return (
    db.prepare(`SELECT 1 FROM "sqlite_schema" WHERE "type" = 'table' AND "name" = ?`).get(name) !== undefined
  );
}

const first = <Row>(db: Database.Database, query: string) => db.prepare<[], Row>(query).get() as Row;

/** Reads the state of a database, also of one that an older version of the product wrote. */
export function stateOf(db: Database.Database): DatabaseState {
  const { migration } = first<{ migration: string }>(
    db,
    `SELECT max("migration_name") AS "migration" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`,
  );
  const head = first<DatabaseState["head"]>(db, `SELECT "seq", "hash" FROM "AuditHead"`);
  return { migration, head, counts: countsOf(db), releases: releasesOf(db) };
}

function countsOf(db: Database.Database): DatabaseState["counts"] {
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT "name" FROM "sqlite_schema" WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY "name"`,
    )
    .all();
  const countOf = (name: string) => first<{ n: number }>(db, `SELECT count(*) AS "n" FROM "${name}"`).n;
  return Object.fromEntries(tables.map(({ name }) => [name, countOf(name)]));
}

function releasesOf(db: Database.Database): DatabaseState["releases"] {
  return db
    .prepare<[], DatabaseState["releases"][number]>(
      `SELECT "id", "year", "major" || '.' || "minor" AS "version" FROM "Release" WHERE ${notWithdrawn(db)}
       ORDER BY "year", "major", "minor"`,
    )
    .all();
}

const notWithdrawn = (db: Database.Database) =>
  hasTable(db, "ReleaseWithdrawal") ? `"id" NOT IN (SELECT "releaseId" FROM "ReleaseWithdrawal")` : "1";

/** Returns the ids of the releases that wait for the end of an embargo, so that no reader has seen them. */
export function scheduledReleases(db: Database.Database, now: Date): Set<string> {
  // Withdrawals and embargoes came with the same migration.
  if (!hasTable(db, "ReleaseWithdrawal")) return new Set();
  const unseen = hasTable(db, "ReleaseEffect")
    ? `AND "id" NOT IN (SELECT "releaseId" FROM "ReleaseEffect")`
    : "";
  const scheduled = `SELECT "id" FROM "Release" WHERE julianday("embargoUntil") > julianday(?) ${unseen}`;
  return new Set(db.prepare<[string], string>(scheduled).pluck().all(now.toISOString()));
}
