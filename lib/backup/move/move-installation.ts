import "server-only";
import Database from "better-sqlite3";
import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Client } from "pg";
import type { ChainHead } from "@/lib/audit/head";
import { makeDataFolder } from "@/lib/platform/data-folder";
import { databaseFile } from "@/lib/platform/database-file";
import { isPostgresql } from "@/lib/platform/database/kind";
import { migrateThrough } from "@/lib/platform/database/postgresql/migrate";
import { RowNotTaken } from "@/lib/platform/transfer/carry-rows";
import { atOneMoment } from "@/lib/platform/transfer/copy-postgresql";
import { fillSqlite } from "@/lib/platform/transfer/fill-sqlite";
import { postgresqlRows } from "@/lib/platform/transfer/postgresql-rows";
import { sqliteRows } from "@/lib/platform/transfer/sqlite-rows";
import { withDiskFaults } from "../disk-faults";
import { BackupRefused } from "../refusals";
import { replaceRows } from "../replace-rows";
import { compareRows, differs, type TableComparison } from "../same-rows";
import { syncToDisk } from "../sync";
import { withoutOthers } from "../without-others";
import { refusals } from "./refusals";
import { checkSource, checkTarget } from "./requirements";

/** Addresses as in DATABASE_URL: one of a SQLite file, one of PostgreSQL. */
export type MoveRequest = { from: string; to: string };

export type Moved = { comparisons: TableComparison[]; head: ChainHead };

/** What was written does not read as what was there. Nothing of it was kept. */
export class MoveDiffers extends BackupRefused {
  constructor(readonly comparisons: readonly TableComparison[]) {
    super(refusals.differs(comparisons.filter(differs).map(({ table }) => table)));
  }
}

/**
 * Carries every row of an installation into a new database of the other kind, and proves that both hold the same before it counts.
 * The one it comes from is only read. Throws BackupRefused when nothing was carried.
 */
export async function moveInstallation({ from, to }: MoveRequest): Promise<Moved> {
  if (isPostgresql(from) === isPostgresql(to)) throw new BackupRefused(refusals.sameKind);
  try {
    return await (isPostgresql(to) ? toPostgresql(databaseFile(from), to) : toSqlite(from, databaseFile(to)));
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}

async function toPostgresql(file: string, url: string): Promise<Moved> {
  checkSource.sqlite(file);
  await checkTarget.postgresql(url);
  return withoutOthers(url, async (client) => {
    await migrateThrough(client);
    let comparisons: TableComparison[] = [];
    await replaceRows(client, file, (found) => (comparisons = proven(found)));
    return { comparisons, head: await headOfPostgresql(client) };
  });
}

async function toSqlite(url: string, file: string): Promise<Moved> {
  checkTarget.sqlite(file);
  await checkSource.postgresql(url);
  const next = `${file}.moving`;
  const clear = () => ["", "-wal", "-shm"].forEach((end) => rmSync(next + end, { force: true }));
  try {
    return await withDiskFaults(dirname(file), async () => {
      makeDataFolder(dirname(file));
      clear();
      const moved = await withoutOthers(url, (client) => atOneMoment(client, () => fillFile(client, next)));
      syncToDisk(next);
      renameSync(next, file);
      syncToDisk(dirname(file));
      return moved;
    });
  } finally {
    clear();
  }
}

async function fillFile(client: Client, file: string): Promise<Moved> {
  await fillSqlite(file, postgresqlRows(client));
  const db = new Database(file);
  try {
    const [orphan] = db.pragma("foreign_key_check") as { table: string; parent: string }[];
    if (orphan) throw new BackupRefused(refusals.orphans(`${orphan.table} → ${orphan.parent}`));
    const comparisons = proven(await compareRows(postgresqlRows(client), sqliteRows(db)));
    return { comparisons, head: db.prepare<[], ChainHead>(headQuery).get() as ChainHead };
  } finally {
    db.close();
  }
}

function proven(comparisons: TableComparison[]): TableComparison[] {
  if (comparisons.some(differs)) throw new MoveDiffers(comparisons);
  return comparisons;
}

const headQuery = `SELECT "seq", "hash" FROM "AuditHead"`;

async function headOfPostgresql(client: Client): Promise<ChainHead> {
  const { rows } = await client.query<ChainHead>(headQuery);
  return rows[0] as ChainHead;
}

function refusalOf(error: unknown): BackupRefused | undefined {
  const { code, detail, message } = error as { code?: string; detail?: string; message: string };
  if (error instanceof RowNotTaken)
    return new BackupRefused(refusals.notTaken(error.table, (error.cause as Error).message), {
      cause: error,
    });
  // A foreign key that is made again names the first row without the other.
  if (code === "23503") return new BackupRefused(refusals.orphans(detail ?? message), { cause: error });
  return undefined;
}
