import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { isMailSetUp } from "@/lib/platform/mail";
import { isInCharge } from "@/lib/platform/shared/charge";
import { announce } from "./announce";

const interval = 10_000;
/** Limits how long a stalled mail server can delay shutdown, in milliseconds. */
const shutdownTimeout = 3_000;

/**
 * Tells subscribers by e-mail of each release that has taken effect, where mail is set up; looks every `every` milliseconds.
 * Returns the function that stops it.
 */
export function startAnnouncing(site: string, every = interval): () => Promise<void> {
  if (!isMailSetUp()) return async () => undefined;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted || !isInCharge();
  const accepted = new Set<string>();

  async function round(): Promise<number> {
    const sending = { site: site.replace(/\/$/, ""), now: new Date(), accepted, isStopped };
    return announce(sending).catch((error: unknown) => {
      log.error({ error }, "subscribers could not be told");
      return 0;
    });
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      // There may be more than one round sends.
      if ((await round()) > 0) continue;
      await sleep(every, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  const ended = run();
  return async () => {
    stopping.abort();
    await Promise.race([ended, sleep(shutdownTimeout, undefined, { ref: false })]);
  };
}
