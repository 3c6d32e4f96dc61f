import Database from "better-sqlite3";
import { statSync } from "node:fs";
import { remember, remembered, type WatchedFile } from "./watched-file";

/**
 * Returns a function that opens a connection which stays open, if there is none yet. While there is one, SQLite does not remove
 * the write-ahead log, so that a log which is gone was removed by somebody else.
 */
export function openLog(file: WatchedFile): () => void {
  let connection: Database.Database | undefined;
  return () => {
    try {
      connection ??= opened(file.path);
      if (remembered(file, "walIno") === 0n) rememberLog(file);
    } catch {
      // The probe that follows says why; the next call tries again.
    }
  };
}

function opened(path: string): Database.Database {
  const connection = new Database(path, { fileMustExist: true, timeout: 0 });
  // A connection opens the log with its first read.
  connection.prepare(`SELECT count(*) FROM "sqlite_schema"`).get();
  return connection;
}

function rememberLog(file: WatchedFile): void {
  const { dev, ino } = statSync(`${file.path}-wal`, { bigint: true });
  remember(file, "walDev", dev);
  remember(file, "walIno", ino);
}
