import Database from "better-sqlite3";
import {
  chownSync,
  copyFileSync,
  existsSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { damage } from "./database-state";
import { BackupRefused, refusals } from "./refusals";
import { syncToDisk } from "./sync";

/** The file that a database's path leads to, also through a link; the path itself if there is none yet. */
export function fileBehind(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

/** Returns the name for something that a restore moves out of the way. */
export function nameAside(path: string, at: Date): string {
  return `${path}.before-restore-${at.toISOString().replace(/[-:]|\.\d+/g, "")}`;
}

/**
 * Puts `next` in the place of a database that nobody has open, and keeps the old one as `aside`, unless it is kept there
 * already. Cut off at any moment, it leaves the old database in the place, whole, or the new one.
 */
export function swapDatabase(file: string, next: string, aside: string, isKept = false): void {
  const isThere = existsSync(file);
  giveOwnerOf(isThere ? file : dirname(file), next);
  syncToDisk(next);
  if (isThere) foldSoundLog(file);
  if (isThere && !isKept && !existsSync(aside)) keep(file, aside);
  // A log belongs to one database: beside another it would break it.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log?.size) renameSync(`${file}-wal`, `${aside}-wal`);
  for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
  renameSync(next, file);
  syncToDisk(dirname(file));
}

/** Writes a file that only its owner may read beside `file`; the returned function puts it in its place. */
export function prepareFile(file: string, content: string): () => void {
  const next = `${file}.next`;
  writeFileSync(next, content, { mode: 0o600, flush: true });
  giveOwnerOf(dirname(file), next);
  return () => renameSync(next, file);
}

// Who restores may be root, and who runs the server is not.
function giveOwnerOf(model: string, file: string): void {
  const { uid, gid } = statSync(model);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
}

/** Writes the log of a database into its file, so that the file is all of it. Throws where the database is damaged. */
export function foldLog(file: string): void {
  const db = new Database(file);
  try {
    db.pragma("journal_mode = DELETE");
  } catch (error) {
    if ((error as { code?: string }).code === "SQLITE_BUSY") throw new BackupRefused(refusals.inUse(file));
    throw damage(error) ?? error;
  } finally {
    db.close();
  }
}

// A damaged database, or one with a log that is not its own, stays as it is for whoever examines it.
function foldSoundLog(file: string): void {
  if (isSound(file)) foldLog(file);
}

function isSound(file: string): boolean {
  try {
    const db = new Database(file, { readonly: true });
    try {
      return db.pragma("quick_check(1)", { simple: true }) === "ok";
    } finally {
      db.close();
    }
  } catch (error) {
    if (damage(error)) return false;
    throw error;
  }
}

function keep(file: string, aside: string): void {
  try {
    linkSync(file, aside);
  } catch {
    // Some file systems have no second names for a file.
    copyFileSync(file, `${aside}.next`);
    syncToDisk(`${aside}.next`);
    renameSync(`${aside}.next`, aside);
  }
}
