import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { spawnMonitor } from "../monitor/spawn";

/** In milliseconds. */
const beatEvery = 500;

/** Has the database watched from now on, and shows that this thread is alive. Returns what stops the watching. */
export function startWatching(database: string): () => Promise<unknown> {
  const signs = currentVitalSigns();
  const stop = spawnMonitor(database, currentStorageState(), signs);
  signs.beat("app");
  setInterval(() => signs.beat("app"), beatEvery).unref();
  return stop;
}
