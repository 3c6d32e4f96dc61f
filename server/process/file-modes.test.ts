import { execFile } from "node:child_process";
import type * as FileSystem from "node:fs";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { log } from "@/lib/platform/log";
import { mendFileModes } from "./file-modes";

const folder = mkdtempSync(join(tmpdir(), "annals-modes-"));
const database = join(folder, "annals.db");
const foreign = vi.hoisted(() => new Set<string>());

vi.mock("node:fs", async (original) => {
  const fs = await original<typeof FileSystem>();
  return {
    ...fs,
    chmodSync: (path: string, mode: number) => {
      if (foreign.has(path)) throw Object.assign(new Error("not yours"), { code: "EPERM" });
      fs.chmodSync(path, mode);
    },
  };
});
vi.mock("@/lib/platform/log", () => ({ log: { warn: vi.fn() } }));

const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);

function put(name: string, mode = 0o644): void {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, "");
  chmodSync(path, mode);
}

beforeEach(() => {
  foreign.clear();
  rmSync(folder, { recursive: true });
  mkdirSync(folder, { mode: 0o755 });
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("leaves the files of an earlier version to their account, and the prepared pages to everybody", () => {
  const own = ["", "-wal", "-shm", ".lock", ".backup.json", ".before-restore-20261128T0000Z"];
  const closed = [...own.map((end) => `annals.db${end}`), "auth-secret", "backups/annals-daily-1.zip"];
  closed.forEach((name) => put(name));
  ["prepared/1/index.html", "prepared/1/reports/2023.html"].forEach((name) => put(name, 0o600));
  chmodSync(join(folder, "prepared"), 0o700);
  symlinkSync("1", join(folder, "prepared", "current"));
  put("notes.txt");
  mendFileModes(database);
  for (const name of closed) expect([name, modeOf(name)]).toEqual([name, "600"]);
  expect(modeOf("backups")).toBe("700");
  expect(["prepared", "prepared/1", "prepared/1/reports"].map(modeOf)).toEqual(["755", "755", "755"]);
  expect(modeOf("prepared/1/reports/2023.html")).toBe("644");
  // What is none of ours, in a folder that somebody chose.
  expect([modeOf("notes.txt"), modeOf(".")]).toEqual(["644", "755"]);
  expect(log.warn).not.toHaveBeenCalled();
});

it("says in a sentence which files belong to another account, and goes on", () => {
  ["annals.db", "annals.db-wal", "auth-secret"].forEach((name) => put(name));
  foreign.add(database).add(`${database}-wal`);
  mendFileModes(database);
  expect(modeOf("auth-secret")).toBe("600");
  expect(log.warn).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/annals\.db and 1 other file.*another account/),
  );
});

it("makes new files for this account alone, whatever the shell's umask", async () => {
  const fresh = join(folder, "new", "data", "annals.db");
  const run = (...parameters: string[]) =>
    promisify(execFile)(
      "sh",
      ["-c", 'umask 022; exec "$@"', "sh", process.execPath].concat(
        ["--import", "tsx", "--conditions=react-server"],
        parameters,
      ),
      { env: { ...process.env, DATABASE_URL: `file:${fresh}` } },
    );
  await run("--eval", "import('./scripts/prepare.ts').then(({ prepareDatabase }) => prepareDatabase())");
  await run("scripts/backup.ts", join(folder, "new", "data", "asked.zip"));
  expect(["new", "new/data"].map(modeOf)).toEqual(["711", "711"]);
  const made = readdirSync(join(folder, "new", "data"));
  expect(made).toEqual(
    expect.arrayContaining(["annals.db", "annals.db.lock", "annals.db.backup.json", "asked.zip"]),
  );
  for (const name of made) expect([name, modeOf(`new/data/${name}`)]).toEqual([name, "600"]);
}, 60_000);

it("goes for every command and process that may make such a file", () => {
  const files = ["scripts", "server", "server/app-thread"].flatMap((room) =>
    readdirSync(room).map((name) => `${room}/${name}`),
  );
  const commands = files.filter((file) => /\.ts$/.test(file) && existsSync(file));
  const reading = commands.filter((file) => readFileSync(file, "utf8").includes("/settings.mjs"));
  expect(reading.length).toBeGreaterThan(5);
  for (const file of reading) expect(readFileSync(file, "utf8"), file).toContain("/private-files.mjs");
});
