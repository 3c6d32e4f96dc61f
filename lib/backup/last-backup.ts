import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { makeDataFolder } from "@/lib/platform/data-folder";
import { log } from "@/lib/platform/log";
import type { DatabaseState, Manifest } from "./model";

/** How the backups of a database stand, for whoever watches it. */
export type LastBackup = {
  /** When the newest verified backup was made (ISO), and its file; null if there is none. */
  at: string | null;
  file: string | null;
  head: DatabaseState["head"] | null;
  /** Whether the newest attempt succeeded, and the reason if not. */
  ok: boolean;
  error: string | null;
};

const none: LastBackup = { at: null, file: null, head: null, ok: true, error: null };

/** The file beside a database that says how its backups stand. */
export const lastBackupFile = (database: string) => `${database}.backup.json`;

export function readLastBackup(database: string): LastBackup {
  try {
    return {
      ...none,
      ...(JSON.parse(readFileSync(lastBackupFile(database), "utf8")) as Partial<LastBackup>),
    };
  } catch {
    return none;
  }
}

/** Notes a backup that was made and verified. */
export function noteMade(database: string, target: string, { madeAt: at, head }: Manifest): void {
  note(database, { at, file: resolve(target), head, ok: true, error: null });
}

/** Notes why a backup could not be made. */
export function noteFailure(database: string, error: string): void {
  note(database, { ok: false, error });
}

// What cannot be noted is logged: a backup is none the worse for it.
function note(database: string, outcome: Partial<LastBackup>): void {
  const file = lastBackupFile(database);
  try {
    // Beside a database of PostgreSQL there may be nothing yet.
    makeDataFolder(dirname(file));
    writeFileSync(`${file}.next`, `${JSON.stringify({ ...readLastBackup(database), ...outcome })}\n`, {
      mode: 0o600,
    });
    renameSync(`${file}.next`, file);
  } catch (error) {
    log.warn({ file, error }, "the outcome of a backup could not be noted");
  }
}
