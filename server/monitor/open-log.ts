import Database from "better-sqlite3";
import { statSync } from "node:fs";
import { remember, remembered, type WatchedFile } from "./watched-file";

export type OpenLog = {
  /** Opens a connection, if there is none yet. */
  keep: () => void;
  /** Copies what it can from the log into the database, without waiting for anybody. */
  copy: () => void;
};

/**
 * Returns a connection that stays open. While there is one, SQLite does not remove the write-ahead log, so that a log which is
 * gone was removed by somebody else.
 */
export function openLog(file: WatchedFile): OpenLog {
  let connection: Database.Database | undefined;
  return {
    keep: () => {
      try {
        connection ??= opened(file.path);
        if (remembered(file, "walIno") === 0n) rememberLog(file);
      } catch {
        // The probe that follows says why; the next call tries again.
      }
    },
    copy: () => void connection?.pragma("wal_checkpoint(PASSIVE)"),
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
