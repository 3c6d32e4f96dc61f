import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FrontCache } from "@/lib/prepared/prepared-site";
import { publicThreadFile } from "../process/bundle-files.mjs";
import { portSentence } from "../process/port.mjs";
import {
  type AppThreadCalls,
  callsOver,
  type PublicThreadCalls,
  withPlainErrors,
  type WorkerSettings,
} from "./messages";

export type PublicThread = { port: number; frontCache: FrontCache; close: () => Promise<void> };

/** Starts the thread that readers meet; `save` is what it asks for. Throws a sentence where its port cannot be had. */
export async function spawnPublicThread(
  data: Omit<WorkerSettings, "epoch">,
  save: AppThreadCalls["save"],
): Promise<PublicThread> {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  // Exports are made a third faster with a young generation of twice the size that is enough behind.
  setFlagsFromString("--max-semi-space-size=8");
  const thread = new Worker(resolve(publicThreadFile), {
    workerData: { ...data, epoch: turn } satisfies WorkerSettings,
  });
  // Without it nobody is answered: the process ends, and whoever watches it starts it anew.
  const fail = (error: unknown) => {
    console.error(error);
    process.exit(1);
  };
  thread.on("error", fail);
  const publicThread = callsOver<PublicThreadCalls, AppThreadCalls>(thread, { save: withPlainErrors(save) });
  const started = await publicThread.listen();
  if (!("port" in started)) throw new Error(portSentence(started, data.port));
  const outside: FrontCache = {
    epoch: () => Atomics.load(turn, 0),
    invalidate: () => Atomics.add(turn, 0, 1) + 1,
    activate: (version) => void publicThread.activate(version).catch(fail),
    put: (id, url, answer) => void publicThread.put(id, url, answer).catch(fail),
  };
  return { port: started.port, frontCache: outside, close: () => publicThread.close() };
}
