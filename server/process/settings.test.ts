import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it, onTestFinished } from "vitest";

const settings = resolve("server/process/settings.mjs");

/** Imports the settings in a folder with such a .env, as an ordinary user; returns what was printed and the exit code. */
function loaded(mode: number) {
  const folder = mkdtempSync(join(tmpdir(), "annals-settings-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, ".env"), "ANNALS_TRIED=yes\n");
  chmodSync(join(folder, ".env"), mode);
  const code = `await import(${JSON.stringify(settings)}); console.log(process.env.ANNALS_TRIED)`;
  // Root may read everything.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const options = { cwd: folder, encoding: "utf8" as const, ...nobody };
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", code],
    options,
  );
  return { stdout, stderr, status };
}

it("reads the settings of a file", () => {
  expect(loaded(0o644)).toEqual({ stdout: "yes\n", stderr: "", status: 0 });
});

it("says who may run a command where the account may not read its settings", () => {
  const { stdout, stderr, status } = loaded(0o000);
  expect({ stdout, status }).toEqual({ stdout: "", status: 1 });
  expect(stderr).toMatch(/^The settings in \.env may not be read by this account\..*sudo -u annals.*\n$/);
});
