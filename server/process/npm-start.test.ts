import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { serverCommand } from "../../scripts/server-process.mjs";

const folder = mkdtempSync(join(tmpdir(), "annals-npm-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "node"), '#!/bin/sh\necho "$$ $*"\nenv | grep ^MALLOC_ | sort\n', { mode: 0o755 });

const flags = serverCommand.parameters.filter((parameter) => parameter.startsWith("--")).join(" ");
const allocator = Object.entries(serverCommand.env)
  .filter(([name]) => name.startsWith("MALLOC_"))
  .map(([name, value]) => `${name}=${value}\n`)
  .join("");

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

// npm puts what follows `--` behind the whole script.
it.each([
  ["start", "", "scripts/start.mjs"],
  ["start", " --empty", "scripts/start.mjs --empty"],
  ["dev", " --empty", "scripts/start.mjs --dev --empty"],
])(
  "npm run %s --%s reaches the starter, without a shell between and as the server is started,",
  async (name, more, parameters) => {
    const shell = spawn("sh", ["-c", scripts[name] + more], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    expect(await text(shell.stdout)).toBe(`${shell.pid} ${flags} ${parameters}\n${allocator}`);
  },
);

it("reaches it in a shell that has no functions, as that of Windows", () => {
  expect(scripts.start).toMatch(/\|\| node scripts\/start\.mjs$/);
  expect(scripts.dev).toMatch(/\|\| node scripts\/start\.mjs --dev$/);
});
