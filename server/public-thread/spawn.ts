import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FrontCache } from "@/lib/prepared/prepared-site";
import type { SaveRequest } from "../http/save-endpoint";
import { publicThreadFile } from "../process/bundle-files.mjs";
import { portSentence } from "../process/port.mjs";
import type { WorkerSettings, FromWorker, ToWorker } from "./messages";

export type PublicThread = { port: number; frontCache: FrontCache; close: () => Promise<void> };

/** Starts the thread that readers meet; `save` is what it asks for. Throws a sentence where its port cannot be had. */
export async function spawnPublicThread(
  data: Omit<WorkerSettings, "epoch">,
  save: (asked: SaveRequest) => Promise<string>,
): Promise<PublicThread> {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  // Exports are made a third faster with a young generation of twice the size that is enough behind.
  setFlagsFromString("--max-semi-space-size=8");
  const thread = new Worker(resolve(publicThreadFile), {
    workerData: { ...data, epoch: turn } satisfies WorkerSettings,
  });
  // Without it nobody is answered: the process ends, and whoever watches it starts it anew.
  thread.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  const tell = (told: ToWorker) => thread.postMessage(told);
  const answerTo = (asked: SaveRequest) =>
    save(asked).catch((error: unknown) => {
      console.error(error);
      return null;
    });
  thread.on("message", (said: FromWorker) => {
    if (said.kind === "save")
      void answerTo(said.asked).then((answer) => tell({ kind: "saved", id: said.id, answer }));
  });
  const heard = (kind: FromWorker["kind"]) =>
    new Promise<FromWorker>((resolve) =>
      thread.on("message", (said: FromWorker) => {
        if (said.kind === kind || said.kind === "failed") resolve(said);
      }),
    );
  const said = await heard("listening");
  if (said.kind === "failed") throw new Error(portSentence(said, data.port));
  const port = said.kind === "listening" ? said.port : data.port;
  const outside: FrontCache = {
    epoch: () => Atomics.load(turn, 0),
    invalidate: () => Atomics.add(turn, 0, 1) + 1,
    activate: (shown) => tell({ kind: "show", shown }),
    put: (id, url, content) => tell({ kind: "keep", id, url, content }),
  };
  const close = async () => {
    const closed = heard("closed");
    tell({ kind: "close" });
    await closed;
  };
  return { port, frontCache: outside, close };
}
