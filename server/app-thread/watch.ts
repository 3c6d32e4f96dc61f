import { copyLogElsewhere } from "@/lib/platform/database/sqlite/log-copying";
import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { spawnMonitor } from "../monitor/spawn";

/** In milliseconds. */
const beatEvery = 500;

/** Has the database watched from now on, and shows that this thread is alive. Returns what stops the watching. */
export function startWatching(database: string): () => Promise<unknown> {
  const signs = currentVitalSigns();
  const monitor = spawnMonitor(database, currentStorageState(), signs);
  copyLogElsewhere(monitor.copyLog);
  signs.beat("app");
  setInterval(() => signs.beat("app"), beatEvery).unref();
  return monitor.stop;
}
