import "server-only";
import { existsSync, statSync } from "node:fs";
import { checkPostgresqlSchema } from "@/lib/history/verification/with-postgresql-copy";
import { countProblems } from "@/lib/audit/problem";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { RowNotTaken } from "@/lib/platform/transfer/carry-rows";
import { copyPostgresql } from "@/lib/platform/transfer/copy-postgresql";
import { damage, openDatabase } from "./database-state";
import { type Installation, nameOf } from "./installation";
import { BackupRefused, DatabaseUnsound, findings, refusals } from "./refusals";
import type { Proof } from "./verify-database";

/** Copies the database of an installation, which may be in use, as it is at one moment into a new file of SQLite. */
export async function copyInstallation(installation: Installation, copy: string): Promise<void> {
  const { database, postgresql } = installation;
  if (!postgresql) return copyDatabase(database, copy);
  if (!(await isInstalled(postgresql))) throw new BackupRefused(refusals.noDatabase(nameOf(installation)));
  await copyAddress(postgresql, copy);
}

/** Copies a database of PostgreSQL likewise. */
export async function copyAddress(postgresql: string, copy: string): Promise<void> {
  try {
    await copyPostgresql(postgresql, copy);
  } catch (error) {
    if (!(error instanceof RowNotTaken)) throw error;
    throw new DatabaseUnsound(findings.isDamaged(error.message), { cause: error });
  }
}

/**
 * Copies a database as it is at one moment. Writers go on meanwhile; SQLite's other way to copy would begin anew with each of
 * their saves.
 */
export function copyDatabase(database: string, copy: string): void {
  const db = openDatabase(database);
  try {
    db.prepare("VACUUM INTO ?").run(copy);
  } catch (error) {
    throw damage(error) ?? error;
  } finally {
    db.close();
  }
}

/** Refuses a database of PostgreSQL whose schema is not as the migrations make it, which its copy cannot show. */
export async function checkSchemaInPlace({ postgresql }: Installation, { mayDiffer }: Proof): Promise<void> {
  if (!postgresql || mayDiffer) return;
  const problems = countProblems();
  await checkPostgresqlSchema(postgresql, problems);
  const first = problems.first();
  if (first) throw new DatabaseUnsound(findings.recordDiffers(first.sentence));
}

/** About how many bytes the database takes. */
export async function sizeOfDatabase({ database, postgresql }: Installation): Promise<number> {
  if (!postgresql) return existsSync(database) ? statSync(database).size : 0;
  return withClient(postgresql, async (client) => {
    const { rows } = await client.query<{ size: string }>(
      `SELECT pg_database_size(current_database())::text AS "size"`,
    );
    return Number(rows[0]?.size ?? 0);
  });
}

/** Whether there is a database of ours at an address. */
export async function isInstalled(postgresql: string): Promise<boolean> {
  return withClient(postgresql, async (client) => {
    const { rows } = await client.query<{ has: boolean }>(
      `SELECT to_regclass('"AuditHead"') IS NOT NULL AND to_regclass('"_prisma_migrations"') IS NOT NULL AS "has"`,
    );
    return rows[0]?.has === true;
  });
}
