import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it, onTestFinished } from "vitest";

const evaluated = (code: string) => ["--input-type=module", "--eval", code];
const waiting = "setInterval(() => undefined, 60_000);";

// npm start as it is, but for a server that serves nothing.
const server = `
  import { shutDownOnSignal, stopWithParent } from "./server/process/shut-down";
  stopWithParent();
  const finish = () => process.env.IS_BUSY ? new Promise(() => undefined) : Promise.resolve();
  shutDownOnSignal({ finish, patience: 60_000, end: () => Promise.resolve() });
  console.log("server", process.pid);
  ${waiting}
`;
const starter = `
  import { superviseServer } from "./scripts/server-process.mjs";
  import { watchNpm } from "./server/process/npm-parent.mjs";
  watchNpm(() => process.kill(process.pid, "SIGTERM"));
  console.log("starter", process.pid);
  process.exitCode = await superviseServer(${JSON.stringify(["--import", "tsx", ...evaluated(server)])});
`;
const npm = `
  import { spawn } from "node:child_process";
  spawn(process.execPath, ${JSON.stringify(evaluated(starter))}, { stdio: "inherit" });
  console.log("npm", process.pid);
  ${waiting}
`;

const byNpm = { npm_lifecycle_script: "eval … && false || node scripts/start.mjs" };

type Name = "npm" | "starter" | "server";

/** Starts the three; returns their process numbers, and a promise of the end of the last of them. */
async function started(env: Record<string, string>) {
  const first = spawn(process.execPath, evaluated(npm), {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, npm_lifecycle_script: "", ...env },
  });
  const ended = once(first.stdout, "close");
  let said = "";
  first.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const pids = () =>
    new Map([...said.matchAll(/^(\w+) (\d+)$/gm)].map(([, name, pid]) => [name, Number(pid)]));
  onTestFinished(() => pids().forEach(kill));
  await expect.poll(() => pids().size, { timeout: 20_000 }).toBe(3);
  const stop = (name: Name, signal: NodeJS.Signals) => process.kill(pids().get(name) ?? NaN, signal);
  return { stop, ended };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended.
  }
}

it.each<[Name, NodeJS.Signals]>([
  ["npm", "SIGTERM"],
  ["npm", "SIGKILL"],
  ["starter", "SIGTERM"],
  ["starter", "SIGINT"],
  ["starter", "SIGKILL"],
])("leaves nothing running when %s gets %s", async (name, signal) => {
  const { stop, ended } = await started(byNpm);
  stop(name, signal);
  // The stand-in for npm ends only by a signal.
  if (name !== "npm") stop("npm", "SIGKILL");
  await ended;
});

it("goes on without the process that started it where that is not npm", async () => {
  const { stop, ended } = await started({});
  stop("npm", "SIGKILL");
  const hasEnded = await Promise.race([ended.then(() => true), passed(1_000)]);
  expect(hasEnded).toBe(false);
});

it("ends at once on a second signal, whatever is under way", async () => {
  const { stop, ended } = await started({ ...byNpm, IS_BUSY: "1" });
  stop("server", "SIGTERM");
  expect(await Promise.race([ended.then(() => true), passed(1_000)])).toBe(false);
  stop("starter", "SIGTERM");
  stop("npm", "SIGKILL");
  await ended;
});

const passed = (time: number) => new Promise<false>((resolve) => setTimeout(resolve, time, false));
