import "server-only";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import type { Problems } from "@/lib/audit/problem";
import { readMigrations } from "@/lib/platform/database/migrations";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { postgresqlMigrations } from "@/lib/platform/database/postgresql/migrate";
import {
  objectsAfter,
  type PostgresqlObjects,
  postgresqlObjects,
  switchedOffObjects,
} from "@/lib/platform/database/postgresql/schema-objects";
import { RowNotTaken } from "@/lib/platform/transfer/carry-rows";
import { copyPostgresql } from "@/lib/platform/transfer/copy-postgresql";
import { type AppliedMigration, compareSchemas, knownMigrations } from "./compare-schemas";
import { schemaProblems } from "./messages";

/**
 * Calls `verify` with a copy of a PostgreSQL database in a temporary file of SQLite, so that the same checks hold for both. What a
 * copy cannot show is checked first: the schema, and whether its triggers are in force.
 */
export async function withPostgresqlCopy<T>(
  url: string,
  problems: Problems,
  verify: (file: string) => Promise<T>,
): Promise<T> {
  await checkPostgresqlSchema(url, problems);
  const folder = mkdtempSync(join(tmpdir(), "annals-verify-"));
  try {
    const file = join(folder, "annals.db");
    await copyPostgresql(url, file);
    return await verify(file);
  } catch (error) {
    if (error instanceof RowNotTaken)
      problems.report(schemaProblems.notTaken(error.table, (error.cause as Error).message));
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Checks the schema of a database as it stands, and whether its triggers are in force. */
export function checkPostgresqlSchema(url: string, problems: Problems): Promise<void> {
  return withClient(url, async (client) => {
    await client.query("BEGIN");
    try {
      await checkSchemaWithin(client, problems);
    } finally {
      await client.query("ROLLBACK").catch(() => undefined);
    }
  });
}

/**
 * Checks all that the schema of a database consists of against what the migrations make that it has had. Within the transaction that
 * `client` is in, which is to be rolled back.
 */
export async function checkSchemaWithin(client: Client, problems: Problems): Promise<void> {
  for (const object of await switchedOffObjects(client)) problems.report(schemaProblems.switchedOff(object));
  await compareWithMade(client, await postgresqlObjects(client), problems);
}

async function compareWithMade(client: Client, actual: PostgresqlObjects, problems: Problems): Promise<void> {
  const { rows: applied } = await client.query<AppliedMigration>(
    `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  const files = readMigrations(postgresqlMigrations);
  const known = knownMigrations(applied, files, problems);
  const areAll = known.length === files.length;
  // The triggers that note touched rows are brought up to date together with the schema.
  const compared = areAll ? actual : new Map([...actual].filter(([object]) => !isNoting(object)));
  try {
    compareSchemas(compared, await objectsAfter(client, known, areAll), problems);
  } catch (error) {
    const { code = "", message } = error as { code?: string; message: string };
    if (code === mayNotMake) throw new Error(`${message}. ${grantNeeded}`, { cause: error });
    if (!/^(?:42|23)/.test(code)) throw error;
    problems.report(schemaProblems.unmigrated(message));
  }
}

const mayNotMake = "42501";
const grantNeeded =
  "To compare the schema, this account has to make one for a moment: ALTER DATABASE … OWNER TO …, or GRANT CREATE ON DATABASE … TO ….";
const isNoting = (object: string) => /^(?:trigger|function) \w+_touched\b/.test(object);
