// Loads the demo reports into an unused database and prints the accounts.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase } from "@/lib/platform/database";
import { moveInstallation } from "@/lib/backup/move/move-installation";
import { isPostgresql } from "@/lib/platform/database/kind";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { migrate } from "@/lib/platform/migrate";
import { DemoRefused, loadDemo } from "@/prisma/demo/load";
import { holdDatabase } from "@/server/process/database-lock";
import { DatabaseProblem, problemOf, problems } from "@/server/process/database-problem";
import { installationTraces } from "@/server/process/installation-traces";
import { DemoNotChosen, isUnused, requireDemoChoice } from "./demo-choice";
import { demoPasswords } from "./demo-passwords";

async function main(): Promise<void> {
  const file = databaseFile(env.DATABASE_URL);
  const release = holdDatabase(file);
  remove(`${file}.loading`);
  const isFirstStart = await isUnused(env.DATABASE_URL);
  const traces = installationTraces(file);
  if (isFirstStart && traces.length > 0 && !isPostgresql(env.DATABASE_URL))
    throw problems.empty(file, traces);
  await requireDemoChoice(env.DATABASE_URL);
  if (isFirstStart && env.ANNALS_DATA === "demo")
    await (isPostgresql(env.DATABASE_URL) ? loadIntoServer(env.DATABASE_URL) : loadInto(file));
  release();
}

// Loads into a file, in a process that knows no other database, and carries that into the server in one transaction. The file is
// away from what an office on SQLite may have left in the data folder.
async function loadIntoServer(url: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "annals-demo-"));
  const copy = join(folder, "annals.db");
  const own = { ...process.env, DATABASE_URL: `file:${copy}`, ANNALS_DATA: "demo" };
  try {
    migrate(copy);
    const [, script = ""] = process.argv;
    execFileSync(process.execPath, [...process.execArgv, script], { env: own, stdio: "inherit" });
    await moveInstallation({ from: `file:${copy}`, to: url });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Loads into a copy that replaces the database only when complete, so that an interrupted first start leaves nothing
// half loaded.
async function loadInto(file: string): Promise<void> {
  const copy = `${file}.loading`;
  withDatabase(file, (db) => db.prepare("VACUUM INTO ?").run(copy));
  migrate(copy);
  env.DATABASE_URL = `file:${copy}`;
  await loadReports();
  withDatabase(copy, (db) => db.pragma("wal_checkpoint(TRUNCATE)"));
  remove(file);
  renameSync(copy, file);
}

async function loadReports(): Promise<void> {
  const passwords = demoPasswords(env.DEMO_PASSWORD);
  await loadDemo({
    passwordOf: (email) => passwords.get(email) ?? "",
    onProgress: (line) => console.log(`  ${line}`),
  });
  await closeDatabase();
  if (env.DEMO_PASSWORD) console.log("Accounts, with the password set in DEMO_PASSWORD:");
  else console.log("Accounts and their passwords; only hashes are stored, so they are not shown again:");
  for (const [email, password] of passwords)
    console.log(`  ${email}${env.DEMO_PASSWORD ? "" : `  ${password}`}`);
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
  const isSentence = [DatabaseProblem, DemoNotChosen, DemoRefused].some((kind) => problem instanceof kind);
  console.error(isSentence ? (problem as Error).message : problem);
  process.exitCode = 1;
});
