// npm run db:migrate: applies pending migrations, after a backup of a database that is in use.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { backUpBeforeUpgrade } from "@/lib/backup/before-upgrade";
import { installationAt } from "@/lib/backup/installation";
import { isPostgresql } from "@/lib/platform/database/kind";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { checkDatabase, explained } from "@/server/process/database-check";
import { explainedPostgresql } from "@/server/process/postgresql-check";

const url = env.DATABASE_URL;

async function migrateFile(file: string): Promise<{ applied: string[] }> {
  checkDatabase(file);
  const backup = await backUpBeforeUpgrade({ database: file });
  if (backup) console.log(`Backed the database up to ${backup}.`);
  return explained(file, () => migrate(file));
}

async function migrateAddress(): Promise<{ applied: string[] }> {
  const backup = await backUpBeforeUpgrade(installationAt(url));
  if (backup) console.log(`Backed the database up to ${backup}.`);
  return migratePostgresql(url);
}

try {
  const { applied } = isPostgresql(url)
    ? await explainedPostgresql(url, migrateAddress)
    : await migrateFile(databaseFile(url));
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log("The database is up to date.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
