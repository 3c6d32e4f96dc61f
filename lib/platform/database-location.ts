import { databaseFile } from "./database-file";
import { isPostgresql } from "./database/kind";

/** Where the database of DATABASE_URL is: the path of a file of SQLite, or the address of one of PostgreSQL. */
export function databaseLocation(url: string): string {
  return isPostgresql(url) ? url : databaseFile(url);
}
