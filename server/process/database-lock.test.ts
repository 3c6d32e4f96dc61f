import Database from "better-sqlite3";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { holdDatabase, wasServed } from "./database-lock";

let folder: string;
let file: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "annals-lock-")));
  file = join(folder, "annals.db");
  return () => rmSync(folder, { recursive: true });
});

async function otherServer() {
  const holder = `
    import { holdDatabase } from "./server/process/database-lock";
    holdDatabase(${JSON.stringify(file)});
    globalThis.gc();
    setTimeout(() => {
      globalThis.gc();
      console.log("held");
    }, 50);
    setInterval(() => undefined, 60_000);
  `;
  const parameters = ["--expose-gc", "--import", "tsx", "--input-type=module", "--eval", holder];
  const server = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void server.kill("SIGKILL"));
  await new Promise((resolve) => server.stdout.once("data", resolve));
  return server;
}

const hold = (path = file) => holdDatabase(path)();

it("keeps a second server away from the database for as long as the first lives, however it ends", async () => {
  const server = await otherServer();
  expect(() => hold()).toThrow(`in use by another Annals (process ${server.pid})`);

  server.kill("SIGKILL");
  await new Promise((resolve) => server.once("exit", resolve));
  hold();
  hold();
});

it("knows the database by each of its names", () => {
  new Database(file).exec("CREATE TABLE report (year)").close();
  const [link, linkedFolder] = [join(folder, "other.db"), join(folder, "folder")];
  symlinkSync(file, link);
  symlinkSync(folder, linkedFolder);
  const release = holdDatabase(link);
  for (const name of [file, link, join(linkedFolder, "annals.db")])
    expect(() => hold(name)).toThrow("in use");
  release();
  hold();
});

it("takes the lock again where its file was removed", async () => {
  const release = holdDatabase(file);
  rmSync(`${file}.lock`);
  await expect.poll(() => existsSync(`${file}.lock`)).toBe(true);
  expect(() => hold()).toThrow("in use");
  release();
  hold();
});

it("remembers that a server has worked on the database, also without it", () => {
  expect(wasServed(file)).toBe(false);
  hold();
  expect(wasServed(file)).toBe(false);
  holdDatabase(file, { isServer: true })();
  expect(wasServed(file)).toBe(true);
});
