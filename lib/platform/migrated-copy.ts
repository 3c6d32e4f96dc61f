import "server-only";
import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, migrationsFolder } from "./migrate";
import { type Applied, pendingMigrations, readMigrations } from "./database/migrations";

/**
 * Calls `read` with the database's file, or, where it waits for migrations, with a temporary copy that has had them. The file
 * itself is only read. Where the migrations do not run on it, `read` gets the file as it is.
 */
export async function withMigratedCopy<T>(file: string, read: (file: string) => Promise<T>): Promise<T> {
  if (!isBehind(file)) return read(file);
  const folder = mkdtempSync(join(tmpdir(), "annals-verify-"));
  try {
    return await read((await migratedCopy(file, join(folder, "annals.db"))) ?? file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isBehind(file: string): boolean {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    const applied = db
      .prepare(
        `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
      )
      .all();
    return pendingMigrations(readMigrations(migrationsFolder), applied as Applied[]).length > 0;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

async function migratedCopy(file: string, copy: string): Promise<string | null> {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    await db.backup(copy);
    migrate(copy);
    return copy;
  } catch {
    return null;
  } finally {
    db.close();
  }
}
