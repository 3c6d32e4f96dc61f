import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { isMailSetUp } from "@/lib/platform/mail";
import { isInCharge } from "@/lib/platform/shared/charge";
import type { Attempts } from "./delivery";
import { mailNotices } from "./mailing";

const interval = 10_000;
/** Limits how long a stalled mail server can delay shutdown, in milliseconds. */
const shutdownTimeout = 3_000;

/** Sends notices by e-mail every `every` milliseconds, where mail is set up. Returns the function that stops it. */
export function startMailing(site: string, every = interval): () => Promise<void> {
  if (!isMailSetUp()) return async () => undefined;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted || !isInCharge();
  const attempts: Attempts = new Map();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await mailNotices({ site, attempts, isStopped }).catch((error: unknown) =>
        log.error({ error }, "notices could not be sent"),
      );
      await sleep(every, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  const ended = run();
  return async () => {
    stopping.abort();
    await Promise.race([ended, sleep(shutdownTimeout, undefined, { ref: false })]);
  };
}
