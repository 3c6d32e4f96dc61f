import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { serverCommand } from "../../scripts/server-process.mjs";

/**
 * A server in its own process. `peak` returns the most memory it has held so far, in bytes; `processorTime` what all its threads
 * have used, in milliseconds. Both are only known on Linux.
 */
export type Served = {
  url: string;
  pid: number;
  peak: () => number | null;
  processorTime: () => number;
  stop: () => Promise<void>;
};

/** Starts the product on a database as `npm start` does, except that it prepares pages only on request. */
export function serveProduct(database: string): Promise<Served> {
  const env = { DATABASE_URL: `file:${database}`, ANNALS_PREPARE: "asked", PORT: "0", APP_URL: "" };
  return serve(serverCommand.parameters, { env: { ...serverCommand.env, ...env } });
}

/** Starts the simplest server that gives the same answers; see bare.mjs. */
export function serveBare(kind: "bytes" | "rows" | "stream", parameters: object): Promise<Served> {
  return serve(["bench/public/bare.mjs", kind, JSON.stringify(parameters)], {});
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
  // Where what measures it is broken off.
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const url = await addressOf(child);
  return {
    url,
    pid: child.pid as number,
    peak: () => peakOf(child),
    processorTime: () => processorTimeOf(child),
    stop: () => stop(child),
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const port = /(?:ready at |Local: +)http:\/\/[\w.]+:(\d+)/.exec(output)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => reject(new Error(`A server ended before it was ready:\n${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const killTimer = setTimeout(() => child.kill("SIGKILL"), 15_000);
  await ended;
  clearTimeout(killTimer);
}

/** Returns the peak resident memory of a process in bytes; null where the system does not report it. */
export function peakOf({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}

function processorTimeOf({ pid }: ChildProcess): number {
  try {
    // Of the fields after the name, which may have blanks, the 12th and 13th are user and system time in hundredths of a second.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return NaN;
  }
}
