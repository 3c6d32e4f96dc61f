import { readlinkSync } from "node:fs";
import { join } from "node:path";
import { mirrorFile } from "@/lib/platform/bundle-files.mjs";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { type Run, runInProcess } from "./run-in-process";

const lookEvery = 2_000;
const [firstPause, longestPause] = [60_000, 60 * 60_000];

/**
 * Brings the mirror at MIRROR_TO to each set of prepared pages that is stored in a folder, until the returned function is called.
 * What fails is tried again after growing pauses, and at once with the next set.
 */
export function startMirroring(folder: string | null, run: Run = runInProcess(mirrorFile)): () => void {
  if (folder === null || !env.MIRROR_TO) return () => undefined;
  let [mirrored, tried] = ["", ""];
  let pause = firstPause;
  let waitsUntil = 0;
  let running: ReturnType<Run> | null = null;

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
