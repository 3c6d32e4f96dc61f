import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleServer } from "../../scripts/bundle.mjs";

/** The demo, the demo with an approved change that is not released yet, and an office that has nothing. */
export type Template = "demo" | "changed" | "empty";

export const password = "a password that only tests use";

/** Loads the demo once for the whole run, and approves a change in a copy. Each site gets a copy of one of the three. */
export default async function setup(): Promise<() => void> {
  await bundleServer();
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

/** Runs a script on the database of a site. */
export function inDatabase(site: { database: string }, script: string): void {
  run(script, site.database);
}

function run(script: string, database: string): void {
  const env = {
    ...process.env,
    DATABASE_URL: `file:${database}`,
    DEMO_PASSWORD: password,
    ANNALS_DATA: "demo",
  };
  execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", script], { env });
}
