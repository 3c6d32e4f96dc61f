import Database from "better-sqlite3";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { isHttps } from "@/lib/platform/site";

/**
 * Whether an office has neither people nor a report. One that has people was started without the demo, and must not get it when
 * that is forgotten once.
 */
export async function isUnused(url: string): Promise<boolean> {
  const used = 'SELECT 1 FROM "Report" UNION SELECT 1 FROM "Person" LIMIT 1';
  if (isPostgresql(url)) return withClient(url, async (client) => (await client.query(used)).rowCount === 0);
  const db = new Database(databaseFile(url));
  try {
    return db.prepare(used).get() === undefined;
  } finally {
    db.close();
  }
}

/** Throws where the demo would be loaded into a database, with accounts of its own, on a public site that did not ask for it. */
export async function requireDemoChoice(url: string): Promise<void> {
  if (env.ANNALS_DATA !== "demo" || process.env.ANNALS_DATA === "demo") return;
  if (isHttps() && (await isUnused(url))) throw new DemoNotChosen();
}

export class DemoNotChosen extends Error {
  override message =
    "APP_URL is https and there are no data yet. The demo has accounts that anybody can look up, so it is loaded on a public site " +
    "only when you ask for it: npm start -- --empty begins with an office of your own, ANNALS_DATA=demo npm start with the demo.";
}
