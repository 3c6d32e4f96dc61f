import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Outside } from "@/lib/prepared/prepared-site";
import type { SaveAsked } from "@/server/http/save-endpoint";
import { frontFile } from "../../scripts/bundle.mjs";
import { portSentence } from "../process/port.mjs";
import type { FrontData, Said, Told } from "./messages";

export type Front = { port: number; outside: Outside; close: () => Promise<void> };

/** Starts the thread that readers meet; `save` is what it asks for. Throws a sentence where its port cannot be had. */
export async function startFront(
  data: Omit<FrontData, "turn">,
  save: (asked: SaveAsked) => Promise<string>,
): Promise<Front> {
  const turn = new Int32Array(new SharedArrayBuffer(4));
  // Exports are made a third faster with a young generation of twice the size that is enough behind.
  setFlagsFromString("--max-semi-space-size=8");
  const thread = new Worker(resolve(frontFile), { workerData: { ...data, turn } satisfies FrontData });
  // Without it nobody is answered: the process ends, and whoever watches it starts it anew.
  thread.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  const tell = (told: Told) => thread.postMessage(told);
  const answerTo = (asked: SaveAsked) =>
    save(asked).catch((error: unknown) => {
      console.error(error);
      return null;
    });
  thread.on("message", (said: Said) => {
    if (said.kind === "save")
      void answerTo(said.asked).then((answer) => tell({ kind: "saved", id: said.id, answer }));
  });
  const heard = (kind: Said["kind"]) =>
    new Promise<Said>((resolve) =>
      thread.on("message", (said: Said) => {
        if (said.kind === kind || said.kind === "failed") resolve(said);
      }),
    );
  const said = await heard("listening");
  if (said.kind === "failed") throw new Error(portSentence(said, data.port));
  const port = said.kind === "listening" ? said.port : data.port;
  const outside: Outside = {
    turn: () => Atomics.load(turn, 0),
    hide: () => Atomics.add(turn, 0, 1) + 1,
    show: (shown) => tell({ kind: "show", shown }),
    keep: (id, url, content) => tell({ kind: "keep", id, url, content }),
  };
  const close = async () => {
    const closed = heard("closed");
    tell({ kind: "close" });
    await closed;
  };
  return { port, outside, close };
}
