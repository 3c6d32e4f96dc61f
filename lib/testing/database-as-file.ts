import Database from "better-sqlite3";
import { moveInstallation } from "@/lib/backup/move/move-installation";
import { closeDatabase } from "@/lib/platform/database";
import { databaseFile } from "@/lib/platform/database-file";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";

/** Closes the test's database, and returns a file of SQLite with all that it holds: itself, or a copy where it is PostgreSQL. */
export async function databaseAsFile(): Promise<string> {
  await closeDatabase();
  const file = databaseFile(env.DATABASE_URL);
  if (isPostgresql(env.DATABASE_URL)) {
    await moveInstallation({ from: env.DATABASE_URL, to: `${file}.moved` });
    return `${file}.moved`;
  }
  // All of it in one file, so that a copy of the file is one of the database.
  const db = new Database(file);
  db.pragma("journal_mode = DELETE");
  db.close();
  return file;
}
