// Runs before build and start: checks the database, takes its lock and migrates it. Exits with `exitWithPreparedPages`
// where the database cannot be used but the public pages prepared from it can.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { backUpBeforeUpgrade } from "@/lib/backup/before-upgrade";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate, missingMigrations } from "@/lib/platform/migrate";
import { hasPreparedPages } from "@/lib/prepared/prepared-folder";
import { checkDatabase, explained } from "@/server/process/database-check";
import { holdDatabase } from "@/server/process/database-lock";
import { DatabaseProblem } from "@/server/process/database-problem";
import { requireDemoChoice } from "./demo-choice";
import { exitWithPreparedPages } from "./exit-codes.mjs";

const file = databaseFile(env.DATABASE_URL);

async function prepare(): Promise<void> {
  const release = explained(file, () => {
    const isUpgrade = checkDatabase(file) && missingMigrations(file).length > 0;
    if (isUpgrade) console.log("  The database comes from an earlier version and is brought up to date.");
    return holdDatabase(file);
  });
  const backup = await backUpBeforeUpgrade(file);
  if (backup) console.log(`  Backed the database up to ${backup}.`);
  const { applied } = explained(file, () => migrate(file));
  for (const name of applied) console.log(`  Applied the migration ${name}.`);
  requireDemoChoice(file);
  release();
}

try {
  await prepare();
} catch (error) {
  console.error((error as Error).message);
  const needsRepair = error instanceof DatabaseProblem && error.fault !== "locked";
  process.exitCode = needsRepair && hasPreparedPages(file) ? exitWithPreparedPages : 1;
}
