import "server-only";
import type { Client } from "pg";
import { countProblems } from "@/lib/audit/problem";
import { checkPostgresqlSchema } from "@/lib/history/verification/with-postgresql-copy";
import { withoutPassword } from "@/lib/platform/database/postgresql/described";
import { migrateThrough } from "@/lib/platform/database/postgresql/migrate";
import { copyAddress, isInstalled } from "./copy-installation";
import { BackupRefused, DatabaseUnsound, refusals } from "./refusals";
import { replaceRows } from "./replace-rows";
import { differs } from "./same-rows";
import { syncToDisk } from "./sync";

/** Copies what a database holds to `aside`, a new file of SQLite. Returns whether there was anything. */
export async function keepPresent(url: string, aside: string): Promise<boolean> {
  if (!(await isInstalled(url))) return false;
  try {
    await copyAddress(url, aside);
    syncToDisk(aside);
    return true;
  } catch (error) {
    if (!(error instanceof DatabaseUnsound)) throw error;
    throw new BackupRefused(refusals.notKept(withoutPassword(url), error.sentence), { cause: error });
  }
}

/**
 * Gives a database the rows of a verified file of SQLite that has this version's schema. All of it happens in one transaction, and
 * is proven before that ends.
 */
export async function replaceDatabase(client: Client, url: string, file: string): Promise<void> {
  const name = withoutPassword(url);
  await migrateThrough(client);
  const problems = countProblems();
  await checkPostgresqlSchema(url, problems);
  const first = problems.first();
  if (first) throw new BackupRefused(refusals.notAsMade(name, first.sentence));
  await replaceRows(client, file, (comparisons) => {
    const differing = comparisons.filter(differs).map(({ table }) => table);
    if (differing.length > 0) throw new BackupRefused(refusals.restoredDiffers(name, differing.join(", ")));
  });
}
