import { resolve } from "node:path";
import { isPostgresql } from "./database/kind";

/**
 * Returns the path of the SQLite file. A relative DATABASE_URL is resolved against the project's folder, as Prisma does. Where the
 * database is PostgreSQL there is no such file, but what is kept beside it lies where it would: the secret, the prepared
 * pages and the search index of this server. An office that moves finds them there.
 */
export function databaseFile(url: string): string {
  if (isPostgresql(url)) return resolve(process.env.DATA_FOLDER || "data", "annals.db");
  return resolve(url.replace(/^file:/, ""));
}
