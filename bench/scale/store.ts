import Database from "better-sqlite3";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Pool } from "pg";
import type { SavedRevision } from "@/e2e/faults/support/client";
import { startPostgresql } from "@/lib/testing/postgresql-server";

type Stored = SavedRevision & { key: string | null };

/** Where the office of a trial keeps its data. */
export type Store = {
  name: "PostgreSQL" | "SQLite";
  url: string;
  /** The first of the database's own processes; null where it has none. */
  pid: () => Promise<number | null>;
  /** All revisions, with the keys of the saves that made them. */
  revisions: () => Promise<Stored[]>;
  remove: () => Promise<void>;
};

const query = `SELECT "requestKey" AS "key", "id", "number", "hash" FROM "Revision"`;

export async function sqliteStore(file: string, folder: string): Promise<Store> {
  const copy = join(folder, "sqlite", "annals.db");
  mkdirSync(join(folder, "sqlite"));
  copyFileSync(file, copy);
  return {
    name: "SQLite",
    url: `file:${copy}`,
    pid: async () => null,
    revisions: async () => {
      const db = new Database(copy);
      const rows = db.prepare(query).all() as Stored[];
      db.close();
      return rows;
    },
    remove: async () => rmSync(join(folder, "sqlite"), { recursive: true, force: true }),
  };
}

/** Starts PostgreSQL and carries the data of a file there. */
export async function postgresqlStore(file: string): Promise<Store> {
  const server = await startPostgresql({ isDurable: true });
  const postgres = new Pool({ connectionString: server.url("postgres"), max: 1 });
  await postgres.query("CREATE DATABASE annals ENCODING 'UTF8' TEMPLATE template0");
  await postgres.end();
  const url = server.url("annals");
  await runScript("scripts/move.ts", [`file:${file}`, url]);
  const pool = new Pool({ connectionString: url, max: 1 });
  return {
    name: "PostgreSQL",
    url,
    pid: async () => {
      const { rows } = await pool.query(
        `SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'`,
      );
      return parentOf((rows as { pid: number }[])[0]?.pid ?? 0);
    },
    revisions: async () => (await pool.query(query)).rows as Stored[],
    remove: async () => {
      await pool.end();
      await server.stop();
    },
  };
}

async function parentOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "ppid=", "-p", String(pid)]);
  return Number(stdout);
}

/** Runs a script of ours in a process of its own. */
export async function runScript(
  script: string,
  parameters: readonly string[],
  settings: Record<string, string> = {},
): Promise<void> {
  const options = { env: { ...process.env, ...settings }, maxBuffer: 1e8 };
  const loader = ["--import", "tsx", "--conditions=react-server"];
  await promisify(execFile)(process.execPath, [...loader, script, ...parameters], options);
}
