import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgresql } from "../../lib/testing/postgresql-server";
import { withClient } from "../../lib/platform/database/postgresql/client";
import { bundleServer } from "../../scripts/bundle.mjs";

/** The demo, the demo with an approved change that is not released yet, and an office that has nothing. */
export type Template = "demo" | "changed" | "empty";

export const password = "a password that only tests use";

/** Loads the demo once for the whole run, and approves a change in a copy. Each site gets a copy of one of the three. */
export default async function setup(): Promise<() => void> {
  await bundleServer();
  if (isOnPostgresql) return setUpPostgresql();
  const folder = mkdtempSync(join(tmpdir(), "annals-browser-"));
  const [demo, changed, empty] = ["demo", "changed", "empty"].map((name) =>
    join(folder, `${name}.db`),
  ) as Three;
  run("scripts/migrate.ts", empty);
  run("scripts/migrate.ts", demo);
  run("scripts/load-demo.ts", demo);
  copyFileSync(demo, changed);
  run("e2e/support/approve-change.ts", changed);
  process.env.ANNALS_TEMPLATES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

type Three = [string, string, string];

/** Whether the stories run on PostgreSQL (npm run test:postgres). */
export const isOnPostgresql = process.env.STORIES_ON === "postgresql";

async function setUpPostgresql(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "annals-browser-"));
  const server = await startPostgresql();
  process.env.ANNALS_TEMPLATES = folder;
  process.env.ANNALS_TEMPLATE_SERVER = server.url("");
  await withClient(server.url("postgres"), (client) => client.query("CREATE DATABASE demo"));
  run("scripts/migrate.ts", server.url("demo"));
  run("scripts/load-demo.ts", server.url("demo"));
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Copies the demo on PostgreSQL, and returns the address of the copy. */
export async function copyOfDemo(): Promise<string> {
  const server = process.env.ANNALS_TEMPLATE_SERVER ?? "";
  const name = `site_${randomUUID().replaceAll("-", "")}`;
  await withClient(`${server}postgres`, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE demo`));
  return `${server}${name}`;
}

/** Runs a script on the database of a site. */
export function inDatabase(site: { database: string }, script: string): void {
  run(script, site.database);
}

function run(script: string, database: string): void {
  const env = {
    ...process.env,
    DATABASE_URL: /^\w+:\/\//.test(database) ? database : `file:${database}`,
    DATA_FOLDER: process.env.ANNALS_TEMPLATES,
    DEMO_PASSWORD: password,
    ANNALS_DATA: "demo",
  };
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", script], { env });
}
