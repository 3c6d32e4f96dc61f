import { databaseFile } from "@/lib/platform/database-file";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withoutPassword } from "@/lib/platform/database/postgresql/described";

/**
 * What a backup is made of. Where the database is PostgreSQL, `postgresql` is its address, and `database` is only the path beside
 * which the other files lie, as they lie beside a database of SQLite.
 */
export type Installation = { database: string; postgresql?: string | undefined };

export function installationAt(url: string): Installation {
  return { database: databaseFile(url), postgresql: isPostgresql(url) ? url : undefined };
}

/** What to call its database in a sentence. */
export function nameOf({ database, postgresql }: Installation): string {
  return postgresql ? withoutPassword(postgresql) : database;
}
