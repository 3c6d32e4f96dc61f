import "server-only";
import { closeSync, copyFileSync, existsSync, openSync, readSync } from "node:fs";
import { type Proof, verifyDatabase } from "./verify-database";
import type { DatabaseState } from "./model";
import { openBackup } from "./open-backup";
import { BackupRefused, DatabaseUnsound, refusals } from "./refusals";
import { foldLog } from "./swap-database";

/** What a database is restored from, verified in full. */
export type Source = {
  state: DatabaseState;
  /** When the backup was made; null for a database file, which does not say. */
  madeAt: string | null;
  settings: Record<string, string>;
  sealed: Buffer | null;
};

/** Verifies an archive, or a database file that nobody has open, and writes its database to `database`. */
export async function readSource(file: string, database: string, proof: Proof): Promise<Source> {
  if (!existsSync(file)) throw new BackupRefused(refusals.noSuchFile(file));
  if (isDatabase(file)) return readDatabaseFile(file, database, proof);
  const { manifest, ...rest } = await openBackup(file, database, proof);
  const { madeAt, migration, head, counts, releases } = manifest;
  return { state: { migration, head, counts, releases }, madeAt, ...rest };
}

function isDatabase(file: string): boolean {
  const start = Buffer.alloc(16);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, start, 0, start.length, 0);
  } finally {
    closeSync(descriptor);
  }
  return start.toString("latin1") === "SQLite format 3\0";
}

// Opened where it lies, it would get files beside it. Its log, if it has one, holds its newest rows.
async function readDatabaseFile(file: string, database: string, proof: Proof): Promise<Source> {
  copyFileSync(file, database);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${database}-wal`);
  try {
    foldLog(database);
    return { state: await verifyDatabase(database, proof), madeAt: null, settings: {}, sealed: null };
  } catch (error) {
    if (!(error instanceof DatabaseUnsound)) throw error;
    throw new BackupRefused(refusals.archiveDiffers(file, error.sentence), { cause: error });
  }
}
