// Watches the database, so that whoever asks for its health need not wait for it.
import { parentPort, workerData } from "node:worker_threads";
import { storageState } from "@/lib/platform/storage/state";
import { vitalSigns } from "@/lib/platform/vital-signs";
import { watchNpm } from "../process/npm-parent.mjs";
import { createMonitor } from "./monitor";
import { openPageChecks } from "./page-checks";
import { publisher } from "./report";
import type { MonitorSettings } from "./spawn";

/** In milliseconds. A lock is a fault at the third look that meets it. */
const lookEvery = 500;

/** In milliseconds: what requests under way are given to finish, and then the rest. */
const longestStop = (Number(process.env.STOP_WITHIN || 5) + 4) * 1000;

const { file, storage, signs } = workerData as MonitorSettings;
const pages = openPageChecks(file.path);
const { look, copyLog } = createMonitor({
  ...{ file, pages, publish: publisher() },
  storage: storageState(storage),
  signs: vitalSigns(signs),
});
pages.onChecked(look);
look();
setInterval(look, lookEvery);
// The only message there is: see `spawnMonitor`.
parentPort?.on("message", copyLog);

// A thread that hangs does not hear a signal.
watchNpm(() => setTimeout(() => process.kill(process.pid, "SIGKILL"), longestStop));
