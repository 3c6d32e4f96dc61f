import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { manifestName } from "./manifest";

/**
 * Returns the folder of the prepared sets of a database file: the one that PREPARED_FOLDER names, which several servers may share;
 * else `prepared` beside annals.db, `NAME-prepared` beside NAME.db.
 */
export function preparedFolder(databaseFile: string): string {
  if (process.env.PREPARED_FOLDER) return resolve(process.env.PREPARED_FOLDER);
  const name = basename(databaseFile, ".db");
  return join(dirname(databaseFile), name === "annals" ? "prepared" : `${name}-prepared`);
}

/** Whether there is a set that can be served without the database. */
export function hasPreparedPages(databaseFile: string): boolean {
  return existsSync(join(preparedFolder(databaseFile), "current", manifestName));
}
