import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { syncToDisk } from "./sync";

/** What a restore is about to do to a database. It lies beside the database until all of it is done. */
export type RestoreMark = {
  source: string;
  /** When it began, in ISO 8601. */
  at: string;
  /** Where the database that was there before is kept, if there was one. */
  aside: string;
  /** The inode of the file that becomes the database. */
  inode: number;
};

export const restoreMarkOf = (file: string) => `${file}.restore.json`;

/** Returns what a restore that was cut off was about to do; null if none was. */
export function interruptedRestore(file: string): RestoreMark | null {
  const path = restoreMarkOf(file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as RestoreMark) : null;
}

export function markRestore(file: string, mark: RestoreMark): void {
  const next = `${restoreMarkOf(file)}.next`;
  writeFileSync(next, JSON.stringify(mark), { mode: 0o600, flush: true });
  renameSync(next, restoreMarkOf(file));
  syncToDisk(dirname(file));
}

export function unmarkRestore(file: string): void {
  syncToDisk(dirname(file));
  rmSync(restoreMarkOf(file), { force: true });
}

/** Whether the restored database was already put in its place when the restore was cut off. */
export function wasSwapped(file: string, { inode }: RestoreMark): boolean {
  return statSync(file, { throwIfNoEntry: false })?.ino === inode;
}
