import "server-only";
import { matchingThreadFile } from "@/lib/platform/bundle-files.mjs";
import { fail, ok, type Result } from "@/lib/platform/result";
import { startThread } from "@/lib/platform/start-thread";
import type { ReadDocument } from "./documents/model";
import type { Known } from "./match-document";
import type { NewProposal } from "./proposal";
import { refusals } from "./refusals";

export type MatchingInput = { content: ReadDocument; known: Known };

const code = { bundled: matchingThreadFile, source: "lib/intake/matching-thread.ts" };
const limits = { milliseconds: 120_000, heapMegabytes: 512 };

/**
 * Reads the figures of a document and matches them on a thread of its own, within limits of time and memory, so that the server
 * goes on answering. Rejects when the thread fails.
 */
export async function matchInWorker(
  content: ReadDocument,
  known: Known,
  { milliseconds, heapMegabytes } = limits,
): Promise<Result<NewProposal[]>> {
  const workerData: MatchingInput = { content, known };
  const thread = startThread(code, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  const timer = setTimeout(() => void thread.terminate(), milliseconds);
  try {
    const proposals = await new Promise<NewProposal[] | null>((settle, reject) => {
      thread.once("message", settle);
      thread.once("exit", () => settle(null));
      thread.once("error", (error: NodeJS.ErrnoException) =>
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? settle(null) : reject(error),
      );
    });
    return proposals ? ok(proposals) : fail("INVALID", refusals.matchingTooLong);
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
