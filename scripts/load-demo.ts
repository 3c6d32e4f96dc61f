// Loads the demo report into a database that has none, and says who can sign in.
import "../server/process/settings.mjs";
import Database from "better-sqlite3";
import { randomInt } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { loadDemo } from "@/prisma/demo/load";
import { holdDatabase } from "@/server/process/database-lock";

const accounts = ["editor@annals.test", "reviewer@annals.test", "admin@annals.test"];

async function main(): Promise<void> {
  const file = databaseFile(env.DATABASE_URL);
  const release = holdDatabase(file);
  if (env.ANNALS_DATA === "demo" && !hasReport(file)) await loadInto(file);
  else console.log("To give someone a new password: npm run people -- reset-password EMAIL");
  release();
}

// The report is loaded into a copy that takes the database's place once it is whole, so that a first start which is
// broken off leaves no half of a report behind.
async function loadInto(file: string): Promise<void> {
  const copy = `${file}.loading`;
  remove(copy);
  withDatabase(file, (db) => db.prepare("VACUUM INTO ?").run(copy));
  migrate(copy);
  env.DATABASE_URL = `file:${copy}`;
  const password = env.DEMO_PASSWORD ?? randomPassword();
  await loadDemo({ password, say: (line) => console.log(`  ${line}`) });
  await closeDatabase();
  withDatabase(copy, (db) => db.pragma("wal_checkpoint(TRUNCATE)"));
  remove(file);
  renameSync(copy, file);
  const known = env.DEMO_PASSWORD
    ? "set in DEMO_PASSWORD"
    : `${password} (only its hash is kept: it is not shown again)`;
  console.log(`Accounts, with the password ${known}:`);
  for (const email of accounts) console.log(`  ${email}`);
}

// Sixteen signs that cannot be mistaken for one another when copied from a screen: 79 bits.
function randomPassword(): string {
  const signs = "abcdefghjkmnpqrstuvwxyz23456789";
  const sign = () => signs[randomInt(signs.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, sign).join("")).join("-");
}

function hasReport(file: string): boolean {
  return withDatabase(file, (db) => db.prepare('SELECT 1 FROM "Report" LIMIT 1').get() !== undefined);
}

function withDatabase<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

function remove(file: string): void {
  for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
