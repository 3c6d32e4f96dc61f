import type { Worker } from "node:worker_threads";
import { log } from "@/lib/platform/log";
import { startThread } from "@/lib/platform/start-thread";
import type { StorageState } from "@/lib/platform/storage/state";
import type { VitalSigns } from "@/lib/platform/vital-signs";
import { monitorFiles } from "./thread-files";
import { type WatchedFile, watchFile } from "./watched-file";

/** What the monitor is started with; all memory is shared. */
export type MonitorSettings = { file: WatchedFile; storage: SharedArrayBuffer; signs: SharedArrayBuffer };

/** In milliseconds. */
const restartAfter = 1_000;

export type MonitorThread = {
  stop: () => Promise<unknown>;
  /** Has the thread copy the log into the database. */
  copyLog: () => void;
};

/**
 * Starts the thread that watches the database in `path`, and starts it again whenever it ends. What it has reported stays
 * reported meanwhile.
 */
export function spawnMonitor(path: string, storage: StorageState, signs: VitalSigns): MonitorThread {
  const workerData: MonitorSettings = { file: watchFile(path), storage: storage.memory, signs: signs.memory };
  let isStopped = false;
  let thread: Worker;
  const start = () => {
    thread = startThread(monitorFiles.monitor, { workerData });
    thread.on("error", (error: unknown) => log.error({ error }, "the monitor failed"));
    thread.once("exit", () => {
      signs.stop("monitor");
      if (!isStopped) setTimeout(start, restartAfter).unref();
    });
  };
  // Until its first look it is not silent yet.
  signs.beat("monitor");
  start();
  return {
    stop: () => {
      isStopped = true;
      return thread.terminate();
    },
    copyLog: () => thread.postMessage("copy log"),
  };
}
