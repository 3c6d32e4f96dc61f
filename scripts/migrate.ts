// npm run db:migrate: applies pending migrations, after a backup of a database that is in use.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { backUpBeforeUpgrade } from "@/lib/backup/before-upgrade";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { checkDatabase, explained } from "@/server/process/database-check";

try {
  const file = databaseFile(env.DATABASE_URL);
  checkDatabase(file);
  const backup = await backUpBeforeUpgrade(file);
  if (backup) console.log(`Backed the database up to ${backup}.`);
  const { applied } = explained(file, () => migrate(file));
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log("The database is up to date.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
