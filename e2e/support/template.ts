import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleServer } from "../../scripts/bundle.mjs";

export const password = "a password that only tests use";

/** Loads the demo report once for the whole run; every site that is tested works on a copy. */
export default async function setup(): Promise<() => void> {
  await bundleServer();
  const folder = mkdtempSync(join(tmpdir(), "annals-browser-"));
  const template = join(folder, "template.db");
  const env = {
    ...process.env,
    DATABASE_URL: `file:${template}`,
    DEMO_PASSWORD: password,
    ANNALS_DATA: "demo",
  };
  for (const script of ["scripts/migrate.ts", "scripts/load-demo.ts"]) {
    execFileSync(process.execPath, ["--import", "tsx", "--conditions=react-server", script], { env });
  }
  process.env.ANNALS_TEMPLATE = template;
  return () => rmSync(folder, { recursive: true, force: true });
}
