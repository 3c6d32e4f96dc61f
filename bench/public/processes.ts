import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { serverCommand } from "../../scripts/server-process.mjs";

/** A server in a process of its own, and the memory it has held at most. */
export type Served = { url: string; peak: () => number | null; stop: () => Promise<void> };

/** The product on a database, as `npm start` runs it; nothing is prepared before it is asked for. */
export function serveProduct(database: string): Promise<Served> {
  const env = { DATABASE_URL: `file:${database}`, ANNALS_PREPARE: "asked", PORT: "0", APP_URL: "" };
  return serve(serverCommand.parameters, { env: { ...serverCommand.env, ...env } });
}

/** The simplest server that answers the same; see bare.mjs. */
export function serveBare(kind: "bytes" | "rows" | "stream", asked: object): Promise<Served> {
  return serve(["bench/public/bare.mjs", kind, JSON.stringify(asked)], {});
}

export async function serve(
  parameters: string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string },
): Promise<Served> {
  const child = spawn(process.execPath, parameters, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await addressOf(child);
  return { url, peak: () => peakOf(child), stop: () => stopped(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const port = /(?:ready at |Local: +)http:\/\/[\w.]+:(\d+)/.exec(said)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Error(`A server ended before it was ready:\n${said}`)));
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(impatience);
}

/** The most memory that a process has held at once, in bytes; null where the system does not tell. */
export function peakOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
