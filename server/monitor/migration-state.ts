import Database from "better-sqlite3";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The newest migration that the database has, and the newest that this version of Annals has. */
export type MigrationState = { applied: string | null; known: string | null };

const folder = join(process.cwd(), "prisma", "migrations");
/** In milliseconds. */
const readEvery = 60_000;

/** Returns a function that returns the state, read again each minute if the database may be asked; null if it is not known. */
export function migrationStateReader(path: string): (mayAsk: boolean) => MigrationState | null {
  let state: MigrationState | null = null;
  let readAt = -Infinity;
  return (mayAsk) => {
    if (mayAsk && performance.now() - readAt >= readEvery) {
      const read = readMigrationState(path);
      if (read) readAt = performance.now();
      state = read ?? state;
    }
    return state;
  };
}

function readMigrationState(path: string): MigrationState | null {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    const applied = connection.prepare(newestApplied).pluck().get() as string | null;
    return { applied, known: newestKnown(folder) };
  } catch {
    return null;
  } finally {
    connection?.close();
  }
}

export const newestApplied = `SELECT max("migration_name") AS "applied" FROM "_prisma_migrations"
  WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`;

/** The newest migration in a folder of them. */
export function newestKnown(folder: string): string | null {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  return names.at(-1) ?? null;
}
