import { BackupRefused } from "@/lib/backup/refusals";
import { MirrorRefused } from "@/lib/mirror/refusals";
import type { Bilingual } from "@/lib/platform/bilingual";
import { closeDatabase } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { explainedPostgresql } from "@/server/process/postgresql-check";

export function printSentences(sentences: readonly Bilingual[], print = console.log): void {
  for (const { zh, en } of sentences) print(`${zh}\n${en}`);
}

/**
 * Runs a command that uses the database at `url`. A refusal is printed in both languages, anything else as it comes; the command
 * then exits with 1.
 */
export async function withSentences(command: () => Promise<void>, url = env.DATABASE_URL): Promise<void> {
  try {
    await (isPostgresql(url) ? explainedPostgresql(url, command) : command());
  } catch (error) {
    if (error instanceof BackupRefused || error instanceof MirrorRefused)
      printSentences([error.sentence], console.error);
    else console.error((error as Error).message);
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}
