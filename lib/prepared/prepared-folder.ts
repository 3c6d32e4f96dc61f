import { basename, dirname, join } from "node:path";

/** Returns the folder of the prepared sets of a database file: `prepared` beside annals.db, `NAME-prepared` beside NAME.db. */
export function preparedFolder(databaseFile: string): string {
  const name = basename(databaseFile, ".db");
  return join(dirname(databaseFile), name === "annals" ? "prepared" : `${name}-prepared`);
}
