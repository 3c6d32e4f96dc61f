import type { Worker } from "node:worker_threads";
import { documentThreadFile } from "@/lib/platform/bundle-files.mjs";
import { log } from "@/lib/platform/log";
import { fail, type Result } from "@/lib/platform/result";
import { singleton } from "@/lib/platform/singleton";
import { startThread } from "@/lib/platform/start-thread";
import type { ReadDocument } from "./model";
import { refusals } from "./refusals";

export type ThreadInput = { name: string; bytes: Uint8Array };
export type ThreadMessage = { progress: number } | { result: Result<ReadDocument> };

type Options = { onProgress?: (done: number) => void; signal?: AbortSignal; limits?: typeof readingLimits };

const code = { bundled: documentThreadFile, source: "lib/intake/documents/document-thread.ts" };

/** A document of 300 pages takes a tenth of either. */
export const readingLimits = { milliseconds: 120_000, heapMegabytes: 512 };

const queue = singleton("documents-read", () => ({ last: Promise.resolve() as Promise<unknown> }));

/**
 * Reads a document on a thread of its own, within limits of time and memory. Documents are read one after the other, so that
 * several uploads need no more memory than one: a file that has to wait is loaded when it is its turn. `onProgress` is given how much is done, from 0 to 1. Rejects only when
 * `signal` aborts.
 */
export function readInWorker(
  file: ThreadInput | (() => Promise<ThreadInput>),
  options: Options = {},
): Promise<Result<ReadDocument>> {
  const load = typeof file === "function" ? file : async () => file;
  const reading = queue.last.then(async () => runThread(await load(), options));
  queue.last = reading.catch(() => undefined);
  return reading;
}

async function runThread(file: ThreadInput, { onProgress, signal, limits = readingLimits }: Options) {
  signal?.throwIfAborted();
  const resourceLimits = { maxOldGenerationSizeMb: limits.heapMegabytes };
  const thread = startThread(code, { workerData: file, resourceLimits });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    void thread.terminate();
  }, limits.milliseconds);
  const abort = () => void thread.terminate();
  signal?.addEventListener("abort", abort);
  try {
    const result = await resultOf(thread, onProgress);
    signal?.throwIfAborted();
    return result ?? fail("INVALID", isLate ? refusals.tookTooLong : refusals.isBroken);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
    await thread.terminate();
  }
}

/** Resolves to null if the thread ended without a result. */
function resultOf(thread: Worker, onProgress: Options["onProgress"]): Promise<Result<ReadDocument> | null> {
  return new Promise((settle) => {
    thread.on("message", (message: ThreadMessage) => {
      if ("result" in message) settle(message.result);
      else onProgress?.(message.progress);
    });
    thread.on("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (!isFull) log.error({ error }, "The thread that reads documents failed");
      settle(fail("INVALID", isFull ? refusals.neededTooMuch : refusals.isBroken));
    });
    thread.on("exit", () => settle(null));
  });
}
