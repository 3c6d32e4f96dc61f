import "server-only";
import Database from "better-sqlite3";
import { migrate } from "../migrate";
import { carryRows } from "./carry-rows";
import type { RowSource } from "./model";
import { sqliteTables, writeToSqlite } from "./sqlite-rows";

/**
 * Makes a database of SQLite in `file`, which is new, with the rows of `source`. `upTo` names the newest migration that the rows
 * have had. Neither triggers nor foreign keys keep a row out, so that what is wrong with the rows can be told from the copy.
 */
export async function fillSqlite(file: string, source: RowSource, upTo?: string): Promise<void> {
  migrate(file, undefined, upTo);
  const db = new Database(file);
  try {
    db.pragma("foreign_keys = OFF");
    // The file is of no use until all of it is there.
    db.pragma("journal_mode = OFF");
    db.pragma("synchronous = OFF");
    db.exec("BEGIN");
    const triggers = takeTriggersAway(db);
    const tables = sqliteTables(db);
    for (const { name } of tables) db.exec(`DELETE FROM "${name}"`);
    await carryRows(source, writeToSqlite(db), tables);
    for (const trigger of triggers) db.exec(trigger);
    db.exec("COMMIT");
    // All of it in one file, as a backup is; the next start turns its log on again.
    db.pragma("journal_mode = DELETE");
  } finally {
    db.close();
  }
}

/** Returns the statements that make them again. */
function takeTriggersAway(db: Database.Database): string[] {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      `SELECT "name", "sql" FROM "sqlite_schema" WHERE "type" = 'trigger'`,
    )
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  return triggers.map(({ sql }) => sql);
}
