import "server-only";
import { existsSync } from "node:fs";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { missingPostgresqlMigrations } from "@/lib/platform/database/postgresql/migrate";
import { withoutPassword } from "@/lib/platform/database/postgresql/described";
import { missingMigrations } from "@/lib/platform/migrate";
import { openDatabase } from "../database-state";
import { BackupRefused } from "../refusals";
import { refusals } from "./refusals";

/** Refuses a database that a move cannot be made from: it has to have the schema of this version. */
export const checkSource = {
  sqlite: (file: string): void => {
    openDatabase(file).close();
    const [missing] = withOwnSchema(file, () => missingMigrations(file));
    if (missing) throw new BackupRefused(refusals.behind(file, missing));
  },
  postgresql: async (url: string): Promise<void> => {
    const name = withoutPassword(url);
    if ((await tablesIn(url)) === 0) throw new BackupRefused(refusals.nothingThere(name));
    const [missing] = await missingPostgresqlMigrations(url).catch((error: Error) => {
      throw new BackupRefused(refusals.otherSchema(name, error.message), { cause: error });
    });
    if (missing) throw new BackupRefused(refusals.behind(name, missing));
  },
};

/** Refuses a database that a move would have to change: what it leads to is new, or was made and never used. */
export const checkTarget = {
  sqlite: (file: string): void => {
    if (existsSync(file)) throw new BackupRefused(refusals.fileExists(file));
  },
  postgresql: async (url: string): Promise<void> => {
    if ((await tablesIn(url)) > 0 && (await isUsed(url)))
      throw new BackupRefused(refusals.notEmpty(withoutPassword(url)));
  },
};

function withOwnSchema<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new BackupRefused(refusals.otherSchema(name, (error as Error).message), { cause: error });
  }
}

async function tablesIn(url: string): Promise<number> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ n: number }>(
      `SELECT count(*)::int AS "n" FROM information_schema.tables WHERE table_schema = current_schema()`,
    ),
  );
  return rows[0]?.n ?? 0;
}

// One with tables that are not ours counts as used.
async function isUsed(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ isOurs: boolean }>(
      `SELECT bool_and(to_regclass(t) IS NOT NULL) AS "isOurs" FROM unnest(ARRAY['"Person"', '"Report"', '"AuditEvent"']) t`,
    );
    if (!rows[0]?.isOurs) return true;
    const used = `SELECT 1 FROM "Person" UNION SELECT 1 FROM "Report" UNION SELECT 1 FROM "AuditEvent" LIMIT 1`;
    return (await client.query(used)).rowCount !== 0;
  });
}
