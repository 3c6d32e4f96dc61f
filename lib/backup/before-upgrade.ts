import "server-only";
import Database from "better-sqlite3";
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { env } from "@/lib/platform/env";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { missingPostgresqlMigrations } from "@/lib/platform/database/postgresql/migrate";
import { backupFolder, upgradeFile } from "./backup-folder";
import { nextMigration } from "./verify-database";
import { damage, hasTable } from "./database-state";
import { isInstalled } from "./copy-installation";
import { withDiskFaults } from "./disk-faults";
import type { Installation } from "./installation";
import { noteFailure, noteMade } from "./last-backup";
import { makeBackup } from "./make-backup";
import { BackupRefused, DatabaseUnsound, refusals } from "./refusals";

/**
 * Backs up a database that is about to be upgraded, and tries the upgrade on the copy. Returns the archive; null if there is
 * nothing to upgrade or nothing to lose. Throws BackupRefused when the upgrade must not be made.
 */
export async function backUpBeforeUpgrade(installation: Installation): Promise<string | null> {
  const { database, postgresql } = installation;
  const migration = postgresql ? await pendingOnPostgresql(postgresql) : pendingMigrationOf(database);
  if (!migration) return null;
  // Also where there are no daily backups: this one is made once, and its folder can be removed.
  const folder = backupFolder(database, env.BACKUP_FOLDER) ?? `${dirname(database)}/backups`;
  const target = upgradeFile(folder, { database, migration, at: new Date() });
  try {
    await withDiskFaults(folder, async () => void mkdirSync(folder, { recursive: true, mode: 0o700 }));
    const passphrase = env.BACKUP_PASSPHRASE;
    // Whether the record holds is another question than whether a copy is there to go back to.
    const request = { ...installation, target, passphrase, mayDiffer: true };
    const manifest = await makeBackup({ ...request, purpose: "upgrade" });
    await noteMade(database, target, manifest);
    return target;
  } catch (error) {
    const reason = error instanceof BackupRefused ? error.sentence : bothWays((error as Error).message);
    await noteFailure(database, reason.en);
    throw new BackupRefused(refusals.notUpgraded(migration, reason), { cause: error });
  }
}

const bothWays = (text: string) => ({ zh: text, en: text });

/** Returns the first migration that a database in use still needs. */
function pendingMigrationOf(database: string): string | undefined {
  if (!existsSync(database)) return undefined;
  const db = new Database(database, { readonly: true, timeout: 10_000 });
  try {
    return isUsed(db) ? nextMigration(db) : undefined;
  } catch (error) {
    const finding = error instanceof DatabaseUnsound ? error : damage(error);
    throw finding
      ? new BackupRefused(refusals.notBackedUp(database, finding.sentence), { cause: error })
      : error;
  } finally {
    db.close();
  }
}

async function pendingOnPostgresql(url: string): Promise<string | undefined> {
  const [missing] = (await isInstalled(url)) ? await missingPostgresqlMigrations(url) : [];
  if (!missing) return undefined;
  const used = `SELECT 1 FROM "Person" UNION ALL SELECT 1 FROM "Report" LIMIT 1`;
  const { rowCount } = await withClient(url, (client) => client.query(used));
  return rowCount ? missing : undefined;
}

// A first start that was cut short leaves a database with a few tables or none.
function isUsed(db: Database.Database): boolean {
  const used = ["Person", "Report"].filter((table) => hasTable(db, table));
  return used.some((table) => db.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined);
}
