import "server-only";
import Database from "better-sqlite3";
import type { Client } from "pg";
import { writeLock } from "@/lib/platform/database/postgresql/locks";
import { inTransaction } from "@/lib/platform/database/postgresql/client";
import { fillPostgresql } from "@/lib/platform/transfer/fill-postgresql";
import { postgresqlRows } from "@/lib/platform/transfer/postgresql-rows";
import { sqliteRows } from "@/lib/platform/transfer/sqlite-rows";
import { compareRows, type TableComparison } from "./same-rows";

/**
 * Replaces all rows of a PostgreSQL database by those of a file of SQLite with the same schema, in one transaction, which holds only
 * if `accept` does not throw: it is told how what was written compares with the file.
 */
export async function replaceRows(
  client: Client,
  file: string,
  accept: (comparisons: TableComparison[]) => void,
): Promise<void> {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    db.exec("BEGIN");
    await inTransaction(client, async () => {
      await client.query("SELECT pg_advisory_xact_lock($1)", [writeLock]);
      await fillPostgresql(client, sqliteRows(db));
      accept(await compareRows(sqliteRows(db), postgresqlRows(client)));
    });
  } finally {
    db.close();
  }
}
