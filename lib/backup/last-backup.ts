import { resolve } from "node:path";
import { outcomeNote } from "@/lib/platform/shared/outcome-note";
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

export const backupNote = outcomeNote("backup", none);

/** The file beside a database that says how its backups stand. */
export const lastBackupFile = backupNote.fileOf;
export const readLastBackup = backupNote.read;

/** Notes a backup that was made and verified. */
export function noteMade(database: string, target: string, { madeAt: at, head }: Manifest): Promise<void> {
  return backupNote.note(database, { at, file: resolve(target), head, ok: true, error: null });
}

/** Notes why a backup could not be made. */
export function noteFailure(database: string, error: string): Promise<void> {
  return backupNote.note(database, { ok: false, error });
}
