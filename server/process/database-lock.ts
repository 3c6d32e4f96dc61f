import Database from "better-sqlite3";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { makeDataFolder } from "@/lib/platform/data-folder";
import { realFile } from "./real-file";

type Options = {
  /** Whether a server takes the lock: it leaves a mark, which `wasServed` finds. */
  isServer?: boolean;
};

const checkInterval = 500;
const servedMark = 0x616e6e61;

/**
 * Keeps any other server away from the database in `file`, by whatever links it is named, until the returned function is
 * called or this process ends. The lock is SQLite's own, on a file beside the database: the operating system drops it with
 * the process, so none is ever left behind, not even by a crash or in a container whose process numbers repeat.
 */
export function holdDatabase(file: string, options: Options = {}): () => void {
  const path = lockFileOf(file);
  makeDataFolder(dirname(path));
  const first = lockOn(path, options);
  if (typeof first === "number") throw new Error(inUseMessage(file, `process ${first}`));
  let held = { lock: first, inode: inodeOf(path) };
  // A lock on a file that somebody removed keeps nobody away. The timer also keeps the connection from being
  // garbage-collected, which would release the lock.
  const timer = setInterval(() => {
    if (inodeOf(path) === held.inode) return;
    const lock = attempt(() => lockOn(path, options));
    if (typeof lock !== "object") return;
    held.lock.close();
    held = { lock, inode: inodeOf(path) };
  }, checkInterval).unref();
  return () => {
    clearInterval(timer);
    held.lock.close();
  };
}

/** Whether a server has worked on the database that is, or was, in `file`. */
export function wasServed(file: string): boolean {
  return (
    attempt(() => {
      const lock = new Database(lockFileOf(file), { readonly: true });
      const mark = lock.pragma("application_id", { simple: true });
      lock.close();
      return mark === servedMark;
    }) === true
  );
}

/** What to tell who starts a second server on a database. */
export function inUseMessage(file: string, holder: string): string {
  return (
    `The database ${file} is in use by another Annals (${holder}). ` +
    "Stop that one first, or choose another database: DATABASE_URL=file:./data/other.db npm start"
  );
}

const lockFileOf = (file: string) => `${realFile(file)}.lock`;

// Returns the number of the process that holds the lock if another does.
function lockOn(path: string, { isServer }: Options): Database.Database | number {
  const lock = new Database(path, { timeout: 500 });
  try {
    if (isServer) lock.pragma(`application_id = ${servedMark}`);
    lock.pragma(`user_version = ${process.pid}`);
    lock.exec("BEGIN IMMEDIATE");
    return lock;
  } catch (error) {
    const holder = lock.pragma("user_version", { simple: true }) as number;
    lock.close();
    if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
    return holder;
  }
}

const inodeOf = (path: string) => attempt(() => statSync(path).ino);

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
