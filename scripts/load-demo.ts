// Loads the demo reports into an unused database and prints the accounts.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import Database from "better-sqlite3";
import { randomInt } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { loadDemo } from "@/prisma/demo/load";
import { holdDatabase } from "@/server/process/database-lock";
import { DatabaseProblem, problemOf, problems } from "@/server/process/database-problem";
import { installationTraces } from "@/server/process/installation-traces";

const accounts = ["editor@annals.test", "reviewer@annals.test", "admin@annals.test"];

async function main(): Promise<void> {
  const file = databaseFile(env.DATABASE_URL);
  const release = holdDatabase(file);
  remove(`${file}.loading`);
  const isFirstStart = isUnused(file);
  const traces = installationTraces(file);
  if (isFirstStart && traces.length > 0) throw problems.empty(file, traces);
  if (isFirstStart && env.ANNALS_DATA === "demo") await loadInto(file);
  if (!isFirstStart) console.log("To give someone a new password: npm run people -- reset-password EMAIL");
  release();
}

// Loads into a copy that replaces the database only when complete, so that an interrupted first start leaves nothing
// half loaded.
async function loadInto(file: string): Promise<void> {
  const copy = `${file}.loading`;
  withDatabase(file, (db) => db.prepare("VACUUM INTO ?").run(copy));
  migrate(copy);
  env.DATABASE_URL = `file:${copy}`;
  const password = env.DEMO_PASSWORD ?? randomPassword();
  await loadDemo({ password, onProgress: (line) => console.log(`  ${line}`) });
  await closeDatabase();
  withDatabase(copy, (db) => db.pragma("wal_checkpoint(TRUNCATE)"));
  remove(file);
  renameSync(copy, file);
  const passwordSource = env.DEMO_PASSWORD
    ? "set in DEMO_PASSWORD"
    : `${password} (only its hash is stored, so it is not shown again)`;
  console.log(`Accounts, with the password ${passwordSource}:`);
  for (const email of accounts) console.log(`  ${email}`);
}

// Sixteen characters without look-alikes, for copying from a screen: 79 bits.
function randomPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const randomCharacter = () => alphabet[randomInt(alphabet.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, randomCharacter).join("")).join("-");
}

// An office that has people but no report yet was started with ANNALS_DATA=empty. It must not get the demo's reports when that
// is forgotten once.
function isUnused(file: string): boolean {
  const used = 'SELECT 1 FROM "Report" UNION SELECT 1 FROM "Person" LIMIT 1';
  return withDatabase(file, (db) => db.prepare(used).get() === undefined);
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
  const problem = problemOf(databaseFile(env.DATABASE_URL), error);
  console.error(problem instanceof DatabaseProblem ? problem.message : problem);
  process.exitCode = 1;
});
