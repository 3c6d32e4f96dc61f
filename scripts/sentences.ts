import { BackupRefused } from "@/lib/backup/refusals";
import { MirrorRefused } from "@/lib/mirror/refusals";
import type { Bilingual } from "@/lib/platform/bilingual";

export function printSentences(sentences: readonly Bilingual[], print = console.log): void {
  for (const { zh, en } of sentences) print(`${zh}\n${en}`);
}

/** Runs a command. A refusal is printed in both languages, anything else as it comes; the command then exits with 1. */
export async function withSentences(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof BackupRefused || error instanceof MirrorRefused)
      printSentences([error.sentence], console.error);
    else console.error((error as Error).message);
    process.exitCode = 1;
  }
}
