import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { addressSender } from "@/lib/prepared/address-lists";
import type { FrontCache } from "@/lib/prepared/prepared-site";
import { publicThreadFile } from "@/lib/platform/bundle-files.mjs";
import { log } from "@/lib/platform/log";
import { currentStorageState } from "@/lib/platform/storage/current";
import { currentVitalSigns } from "@/lib/platform/vital-signs";
import { portSentence } from "../process/port.mjs";
import { type AppThreadCalls, callsOver, type PublicThreadCalls, type WorkerSettings } from "./messages";

export type PublicThread = { port: number; frontCache: FrontCache; close: () => Promise<void> };

/** Starts the thread that owns the port; it makes the given calls here. Throws where the port cannot be listened on. */
export async function spawnPublicThread(
  settings: Omit<WorkerSettings, "storage" | "signs">,
  calls: AppThreadCalls,
): Promise<PublicThread> {
  // Twice the young generation that the app thread has: exports are made a third faster with it.
  setFlagsFromString("--max-semi-space-size=8");
  const shared = { storage: currentStorageState().memory, signs: currentVitalSigns().memory };
  const workerData: WorkerSettings = { ...settings, ...shared };
  const thread = new Worker(resolve(publicThreadFile), { workerData });
  // Without this thread no request is answered: the process ends, so that whatever supervises it starts it again.
  const fail = (error: unknown) => {
    log.fatal({ error }, "the public thread failed");
    process.exit(1);
  };
  thread.on("error", fail);
  const publicThread = callsOver<PublicThreadCalls, AppThreadCalls>(thread, calls);
  const started = await publicThread.listen();
  if (!("port" in started)) throw new Error(portSentence(started, settings.port));
  const sendAddresses = addressSender();
  const frontCache: FrontCache = {
    activate: (version) =>
      publicThread.activate({ ...version, addresses: sendAddresses(version.addresses) }).catch(fail),
    put: (id, url, answer) => void publicThread.put(id, url, answer).catch(fail),
    preparing: (state) => void publicThread.preparing(state).catch(fail),
  };
  return { port: started.port, frontCache, close: () => publicThread.close() };
}
