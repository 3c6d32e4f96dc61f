import "server-only";
import type { Client } from "pg";
import { withClient } from "../database/postgresql/client";
import { fillSqlite } from "./fill-sqlite";
import { migrationsTable } from "./model";
import { postgresqlRows } from "./postgresql-rows";

/** Copies a database as it is at one moment into a new file of SQLite. Nobody waits meanwhile. */
export async function copyPostgresql(url: string, file: string): Promise<void> {
  await withClient(url, (client) =>
    atOneMoment(client, async () => fillSqlite(file, postgresqlRows(client), await newestMigration(client))),
  );
}

/** Runs `read` in a transaction that sees the database as it is when it begins, and changes nothing. */
export async function atOneMoment<T>(client: Client, read: () => Promise<T>): Promise<T> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  try {
    return await read();
  } finally {
    await client.query("ROLLBACK").catch(() => undefined);
  }
}

/** The name of the newest migration that a database has had. Those of SQLite up to it lead to the same tables. */
async function newestMigration(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string | null }>(
    `SELECT max("migration_name" COLLATE "C") AS "name" FROM "${migrationsTable}"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  return rows[0]?.name ?? undefined;
}
