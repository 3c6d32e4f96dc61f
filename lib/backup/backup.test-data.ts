import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { makeBackup } from "./make-backup";
import { BackupRefused } from "./refusals";

/** The database of the test file. */
export const database = databaseFile(env.DATABASE_URL);

/** An empty folder that is removed after the test. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "annals-backup-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Backs the test's database up and returns the archive. */
export async function backedUp(folder = ownFolder(), passphrase?: string): Promise<string> {
  const target = join(folder, "backup.zip");
  await makeBackup({ database, target, purpose: "asked", passphrase });
  return target;
}

/** Resolves to the sentence with which `work` is refused. Rejects if it is not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof BackupRefused) return error.sentence.en;
  throw error ?? new Error("It was not refused.");
}
