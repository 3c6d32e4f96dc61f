import "server-only";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Client } from "pg";
import { type Applied, type Migration, pendingMigrations, readMigrations } from "../migrations";
import { inTransaction, withClient } from "./client";
import { migrationLock } from "./locks";
import { touchedRowsDigest, touchedRowsTriggers } from "./touched-rows";

export const postgresqlMigrations = join(process.cwd(), "prisma", "postgresql", "migrations");

// Prisma's own table, so that Prisma's CLI works on the same database.
export const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

const oldestVersion = 140_000;

/** Applies the pending migrations to the database at `url`. Returns the names of those applied. */
export async function migratePostgresql(
  url: string,
  folder = postgresqlMigrations,
): Promise<{ applied: string[] }> {
  return withClient(url, (client) => migrateThrough(client, folder));
}

/** Does the same on a connection that is open, which keeps the lock. */
export async function migrateThrough(
  client: Client,
  folder = postgresqlMigrations,
): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder);
  await requireUsable(client);
  // Another server may be starting on the same database.
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
  await client.query(historyTable);
  const applied: string[] = [];
  for (const migration of await pending(client, migrations)) {
    await inTransaction(client, () => apply(client, migration));
    applied.push(migration.name);
  }
  await inTransaction(client, () => noteTouchedRows(client));
  return { applied };
}

/** Returns the names of the migrations that the database lacks, without changing it. Throws like `pendingMigrations`. */
export async function missingPostgresqlMigrations(
  url: string,
  folder = postgresqlMigrations,
): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ history: string | null }>(
      `SELECT to_regclass('"_prisma_migrations"')::text AS "history"`,
    );
    const migrations = readMigrations(folder);
    const missing = rows[0]?.history ? await pending(client, migrations) : migrations;
    return missing.map(({ name }) => name);
  });
}

async function requireUsable(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `SELECT current_setting('server_version_num')::int AS "version", current_setting('server_encoding') AS "encoding"`,
  );
  const [{ version, encoding }] = rows as [{ version: number; encoding: string }];
  if (version < oldestVersion) throw new Error(unusable.old(Math.floor(version / 10_000)));
  if (encoding !== "UTF8") throw new Error(unusable.encoding(encoding));
}

const unusable = {
  old: (version: number) =>
    `Annals needs PostgreSQL ${oldestVersion / 10_000} or newer, and this is ${version}. Use a newer server.`,
  encoding: (encoding: string) =>
    `The database is encoded in ${encoding}, which does not hold all characters. ` +
    "Make one with CREATE DATABASE annals ENCODING 'UTF8' TEMPLATE template0, and start again.",
};

async function pending(client: Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<Applied>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return pendingMigrations(migrations, rows);
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const started = new Date();
  try {
    // In one message: PostgreSQL itself tells where a statement ends.
    await client.query(sql);
  } catch (error) {
    throw new Error(`The migration ${name} failed and nothing was changed: ${(error as Error).message}`);
  }
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, now(), 1)`,
    [randomUUID(), checksum, name, started],
  );
}

async function noteTouchedRows(client: Client): Promise<void> {
  const digest = `touched rows: ${touchedRowsDigest()}`;
  const { rows } = await client.query<{ comment: string | null }>(
    `SELECT obj_description('"AuditHead"'::regclass) AS "comment"`,
  );
  if (rows[0]?.comment === digest) return;
  await client.query(touchedRowsTriggers().join(";\n"));
  await client.query(`COMMENT ON TABLE "AuditHead" IS '${digest}'`);
}
