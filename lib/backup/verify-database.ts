import "server-only";
import type Database from "better-sqlite3";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { verifyRecord } from "@/lib/history/verification/verify";
import { migrate } from "@/lib/platform/migrate";
import { type Applied, pendingMigrations, readMigrations } from "@/lib/platform/database/migrations";
import { damage, openDatabase, stateOf } from "./database-state";
import type { DatabaseState } from "./model";
import { DatabaseUnsound, findings } from "./refusals";

const migrationsFolder = join(process.cwd(), "prisma", "migrations");

/** Whether a database may differ from its audit chain: a copy of it may be wanted all the same. Damage is always refused. */
export type Proof = { mayDiffer?: boolean | undefined };

/**
 * Reads a whole database and returns its state. Refuses one with damaged pages, rows that refer to nothing, rows that differ
 * from the audit chain, or a newer schema. One with an older schema is upgraded in a copy beside it, and the copy verified:
 * what is checked is then what the upgrade makes of it.
 */
export async function verifyDatabase(file: string, proof: Proof = {}): Promise<DatabaseState> {
  const db = openDatabase(file);
  let state: DatabaseState, isOlder: boolean;
  try {
    checkPages(db);
    isOlder = hasPending(db);
    state = stateOf(db);
  } catch (error) {
    throw damage(error) ?? error;
  } finally {
    db.close();
  }
  const check = proof.mayDiffer ? () => Promise.resolve() : checkRecord;
  await (isOlder ? inUpgradedCopy(file, check) : check(file));
  return state;
}

function checkPages(db: Database.Database): void {
  const results = db.pragma("integrity_check(1)") as { integrity_check: string }[];
  const [{ integrity_check: result } = { integrity_check: "" }] = results;
  if (result !== "ok") throw new DatabaseUnsound(findings.isDamaged(result));
  const [orphan] = db.pragma("foreign_key_check") as { table: string; parent: string }[];
  if (orphan) throw new DatabaseUnsound(findings.isDamaged(`${orphan.table} → ${orphan.parent}`));
}

/** Whether a database has to be migrated. Refuses one whose migrations are not ours. */
export function hasPending(db: Database.Database): boolean {
  return nextMigration(db) !== undefined;
}

/** Returns the name of the first migration that a database still needs; undefined if it has all. */
export function nextMigration(db: Database.Database): string | undefined {
  const applied = db
    .prepare<[], Applied>(
      `SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    .all();
  try {
    return pendingMigrations(readMigrations(migrationsFolder), applied)[0]?.name;
  } catch (error) {
    throw new DatabaseUnsound(findings.otherSchema((error as Error).message), { cause: error });
  }
}

async function checkRecord(file: string): Promise<void> {
  const { first } = await verifyRecord(file);
  if (first) throw new DatabaseUnsound(findings.recordDiffers(first.sentence));
}

async function inUpgradedCopy(file: string, check: (copy: string) => Promise<void>): Promise<void> {
  const copy = `${file}.upgraded`;
  const remove = () => [copy, `${copy}-wal`, `${copy}-shm`].forEach((part) => rmSync(part, { force: true }));
  try {
    copyFileSync(file, copy);
    migrate(copy);
    await check(copy);
  } finally {
    remove();
  }
}
