import { chownSync, existsSync, linkSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
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
 * Puts `next` in the place of a database that nobody has open. The old one is kept under the returned name, with its log, so
 * that it can be opened there; null if there was none. At no moment is the place empty.
 */
export function swapDatabase(file: string, next: string, at: Date): string | null {
  const aside = existsSync(file) ? nameAside(file, at) : null;
  giveOwnerOf(existsSync(file) ? file : dirname(file), next);
  syncToDisk(next);
  if (aside) keep(file, aside);
  // A log belongs to one database: beside another it would break it.
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  if (log?.size) renameSync(`${file}-wal`, `${aside ?? nameAside(file, at)}-wal`);
  for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
  renameSync(next, file);
  syncToDisk(dirname(file));
  return aside;
}

// Who restores may be root, and who runs the server is not.
export function giveOwnerOf(model: string, file: string): void {
  const { uid, gid } = statSync(model);
  if (process.getuid?.() === 0) chownSync(file, uid, gid);
}

function keep(file: string, aside: string): void {
  try {
    linkSync(file, aside);
  } catch {
    // Some file systems have no second names for a file.
    renameSync(file, aside);
  }
}
