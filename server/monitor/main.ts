// Watches the database, so that whoever asks for its health need not wait for it.
import { parentPort, workerData } from "node:worker_threads";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { storageState } from "@/lib/platform/storage/state";
import { vitalSigns } from "@/lib/platform/vital-signs";
import { watchNpm } from "../process/npm-parent.mjs";
import { createMonitor, type Monitor } from "./monitor";
import { openPageChecks } from "./page-checks";
import { createPostgresqlMonitor } from "./postgresql-monitor";
import { publisher } from "./report";
import type { MonitorSettings } from "./spawn";

/** In milliseconds. A lock is a fault at the third look that meets it. */
const lookEvery = 500;

/** In milliseconds: what requests under way are given to finish, and then the rest. */
const longestStop = (Number(process.env.STOP_WITHIN || 5) + 4) * 1000;

const { file, storage, signs } = workerData as MonitorSettings;
const shared = { storage: storageState(storage), signs: vitalSigns(signs), publish: publisher() };
const { look, copyLog } = isPostgresql(env.DATABASE_URL) ? watchServer() : watchFile();
look();
setInterval(look, lookEvery);
// The only message there is: see `spawnMonitor`.
parentPort?.on("message", copyLog);

function watchServer(): Monitor {
  return createPostgresqlMonitor({ ...shared, url: env.DATABASE_URL, file: file.path });
}

function watchFile(): Monitor {
  const pages = openPageChecks(file.path);
  const monitor = createMonitor({ ...shared, file, pages });
  pages.onChecked(monitor.look);
  return monitor;
}

// A thread that hangs does not hear a signal.
watchNpm(() => setTimeout(() => process.kill(process.pid, "SIGKILL"), longestStop));
