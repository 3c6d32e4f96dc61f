// npm run db:migrate: applies pending migrations.
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";

try {
  const { applied } = migrate(databaseFile(env.DATABASE_URL));
  for (const name of applied) console.log(`Applied ${name}.`);
  if (applied.length === 0) console.log("The database is up to date.");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
