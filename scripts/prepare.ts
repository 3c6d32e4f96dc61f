// The first step of npm start: checks the database, takes its lock and migrates it.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import Database from "better-sqlite3";
import { backUpBeforeUpgrade } from "@/lib/backup/before-upgrade";
import { installationAt } from "@/lib/backup/installation";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate, missingMigrations } from "@/lib/platform/migrate";
import { hasPreparedPages } from "@/lib/prepared/prepared-folder";
import { checkDatabase, explained } from "@/server/process/database-check";
import { holdDatabase } from "@/server/process/database-lock";
import { DatabaseProblem } from "@/server/process/database-problem";
import { explainedPostgresql } from "@/server/process/postgresql-check";
import { requireDemoChoice } from "./demo-choice";

/** `new`: no administrator can sign in yet. `damaged`: the database cannot be used, but the public pages prepared from it can. */
export type DatabaseState = "new" | "used" | "damaged";

/** Prepares the database and returns its state. Throws an error with a sentence where nothing can be served. */
export async function prepareDatabase(): Promise<DatabaseState> {
  if (isPostgresql(env.DATABASE_URL)) return preparePostgresql(env.DATABASE_URL);
  const file = databaseFile(env.DATABASE_URL);
  try {
    await migrateSafely(file);
    return hasAdministrator(file) ? "used" : "new";
  } catch (error) {
    const needsRepair = error instanceof DatabaseProblem && error.fault !== "locked";
    if (!needsRepair || !hasPreparedPages(file)) throw error;
    console.error(error.message);
    return "damaged";
  }
}

async function migrateSafely(file: string): Promise<void> {
  const release = explained(file, () => {
    const isUpgrade = checkDatabase(file) && missingMigrations(file).length > 0;
    if (isUpgrade) console.log("  The database comes from an earlier version and is brought up to date.");
    return holdDatabase(file);
  });
  try {
    const backup = await backUpBeforeUpgrade({ database: file });
    if (backup) console.log(`  Backed the database up to ${backup}.`);
    const { applied } = explained(file, () => migrate(file));
    for (const name of applied) console.log(`  Applied the migration ${name}.`);
    await requireDemoChoice(env.DATABASE_URL);
  } finally {
    release();
  }
}

async function preparePostgresql(url: string): Promise<DatabaseState> {
  const file = databaseFile(url);
  try {
    const { applied } = await explainedPostgresql(url, async () => {
      const backup = await backUpBeforeUpgrade(installationAt(url));
      if (backup) console.log(`  Backed the database up to ${backup}.`);
      return migratePostgresql(url);
    });
    for (const name of applied) console.log(`  Applied the migration ${name}.`);
    await requireDemoChoice(url);
    const { rowCount } = await withClient(url, (client) => client.query(administrators));
    return rowCount ? "used" : "new";
  } catch (error) {
    if (!(error instanceof DatabaseProblem) || !hasPreparedPages(file)) throw error;
    console.error(error.message);
    return "damaged";
  }
}

const administrators = `SELECT 1 FROM "Person" p JOIN "RoleAssignment" r ON r."personId" = p."id" AND r."role" = 'administrator'
  WHERE p."passwordHash" IS NOT NULL OR EXISTS (SELECT 1 FROM "Identity" i WHERE i."personId" = p."id")`;

function hasAdministrator(file: string): boolean {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare(administrators).get() !== undefined;
  } finally {
    db.close();
  }
}
