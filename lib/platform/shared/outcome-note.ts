import "server-only";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeDataFolder } from "../data-folder";
import { isPostgresql } from "../database/kind";
import { env } from "../env";
import { log } from "../log";
import { shortLived } from "./short-lived";

/** In milliseconds. */
const year = 365 * 24 * 60 * 60 * 1000;

/** The key under which every server finds such a note on PostgreSQL. */
export const sharedNoteKey = (kind: string) => `last ${kind}`;

/**
 * A note of how work that is done for a whole installation went last, for whoever watches it. It lies beside the database, and on
 * PostgreSQL in it too, since another server may have done the work. What cannot be noted is logged: the work is none the worse for it.
 */
export function outcomeNote<T extends object>(kind: string, none: T) {
  const fileOf = (database: string) => `${database}.${kind}.json`;
  const parse = (text: string): T => ({ ...none, ...(JSON.parse(text) as Partial<T>) });

  const read = (database: string): T => {
    try {
      return parse(readFileSync(fileOf(database), "utf8"));
    } catch {
      return none;
    }
  };

  const note = async (database: string, outcome: Partial<T>): Promise<void> => {
    const file = fileOf(database);
    const text = JSON.stringify({ ...read(database), ...outcome });
    try {
      // Beside a database of PostgreSQL there may be nothing yet.
      makeDataFolder(dirname(file));
      writeFileSync(`${file}.next`, `${text}\n`, { mode: 0o600 });
      renameSync(`${file}.next`, file);
      if (isPostgresql(env.DATABASE_URL)) await shortLived().keep(sharedNoteKey(kind), text, year);
    } catch (error) {
      log.warn({ file, error }, "an outcome could not be noted");
    }
  };
  return { fileOf, parse, read, note };
}
