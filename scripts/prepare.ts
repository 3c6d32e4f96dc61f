// Runs before build and start: takes the database's lock, migrates it and checks its integrity.
import "../server/process/settings.mjs";
import Database from "better-sqlite3";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { holdDatabase } from "@/server/process/database-lock";

try {
  const file = databaseFile(env.DATABASE_URL);
  const release = holdDatabase(file);
  for (const name of migrate(file).applied) console.log(`  Applied the migration ${name}.`);
  checkIntegrity(file);
  release();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

// Writes into damaged pages can succeed, so damage would otherwise stay unnoticed.
function checkIntegrity(file: string): void {
  const db = new Database(file, { readonly: true });
  const findings = db.pragma("quick_check(5)") as { quick_check: string }[];
  db.close();
  if (findings.length === 1 && findings[0]?.quick_check === "ok") return;
  const list = findings.map((finding) => `  ${finding.quick_check}`).join("\n");
  throw new Error(
    `The database ${file} is damaged. Restore the last backup and keep the file for examination.\n${list}`,
  );
}
