import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { holdDatabase } from "./database-lock";

const file = join(mkdtempSync(join(tmpdir(), "annals-lock-")), "annals.db");
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

it("keeps a second server away from the database for as long as the first lives, however it ends", async () => {
  const parameters = ["--expose-gc", "--import", "tsx", "--input-type=module", "--eval", holder];
  const server = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void server.kill("SIGKILL"));
  await new Promise((resolve) => server.stdout.once("data", resolve));
  expect(() => holdDatabase(file)).toThrow(`in use by another Annals (process ${server.pid})`);

  server.kill("SIGKILL");
  await new Promise((resolve) => server.once("exit", resolve));
  const release = holdDatabase(file);
  release();
  holdDatabase(file)();
  rmSync(join(file, ".."), { recursive: true });
});
