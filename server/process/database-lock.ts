import Database from "better-sqlite3";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

// Keeps the connection from being garbage-collected, which would release the lock.
const held = new Set<Database.Database>();

/**
 * Keeps any other server away from the database in `file` until the returned function is called or this process ends.
 * The lock is SQLite's own, on a file beside the database: the operating system drops it with the process, so none is
 * ever left behind, not even by a crash or in a container whose process numbers repeat.
 */
export function holdDatabase(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new Database(`${file}.lock`, { timeout: 500 });
  try {
    lock.pragma(`user_version = ${process.pid}`);
    lock.exec("BEGIN IMMEDIATE");
  } catch (error) {
    const holder = lock.pragma("user_version", { simple: true });
    lock.close();
    if ((error as { code?: string }).code !== "SQLITE_BUSY") throw error;
    throw new Error(
      `The database ${file} is in use by another Annals (process ${holder}). ` +
        "Stop that one first, or choose another database: DATABASE_URL=file:./data/other.db npm start",
    );
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}
