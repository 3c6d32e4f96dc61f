import { spawn } from "node:child_process";
import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { mirrorFile } from "@/lib/platform/bundle-files.mjs";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

/** Resolves to whether the mirror has what is published. */
export type RunMirror = () => { done: Promise<boolean>; stop: () => void };

const lookEvery = 2_000;
const [firstPause, longestPause] = [60_000, 60 * 60_000];

/**
 * Brings the mirror at MIRROR_TO to each set of prepared pages that is stored in a folder, until the returned function is called.
 * What fails is tried again after growing pauses, and at once with the next set.
 */
export function startMirroring(folder: string | null, run: RunMirror = mirrorInProcess): () => void {
  if (folder === null || !env.MIRROR_TO) return () => undefined;
  let [mirrored, tried] = ["", ""];
  let pause = firstPause;
  let waitsUntil = 0;
  let running: ReturnType<RunMirror> | null = null;

  const look = async () => {
    const set = setIn(folder);
    const isToWait = set === tried && Date.now() < waitsUntil;
    if (running || set === "" || set === mirrored || isToWait) return;
    if (set !== tried) pause = firstPause;
    tried = set;
    running = run();
    const isDone = await running.done.catch(() => false);
    running = null;
    if (isDone) mirrored = set;
    waitsUntil = Date.now() + pause;
    pause = Math.min(2 * pause, longestPause);
  };
  // The link is read, because who stored the set may be another server.
  const timer = setInterval(() => void look().catch(logFailure), lookEvery);
  timer.unref();
  return () => {
    clearInterval(timer);
    running?.stop();
  };
}

const logFailure = (error: unknown) => log.error({ error }, "the mirror could not be started");

/** Returns the name of the newest complete set; "" if there is none. */
function setIn(folder: string): string {
  try {
    return readlinkSync(join(folder, "current"));
  } catch {
    return "";
  }
}

/** Comparing and compressing thousands of files takes the processor for seconds, and memory that ends with the process. */
function mirrorInProcess(): ReturnType<RunMirror> {
  const child = spawn(process.execPath, [mirrorFile], {
    // APP_URL as it was set: this process has filled it in for itself.
    env: { ...process.env, APP_URL: env.APP_URL },
    // The channel closes when this process ends, and the child then ends too.
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const done = new Promise<boolean>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
  return { done, stop: () => child.kill() };
}
