import "server-only";
import { setTimeout as rest } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { isMailSetUp } from "@/lib/platform/mail";
import { mailNotices } from "./mailing";

const between = 10_000;
/** A mail server that does not answer must not keep this one from stopping. */
const farewell = 3_000;

/** Sends notices by e-mail for as long as the server runs, where mail is set up; the answer ends it. */
export function startMailing(site: string, every = between): () => Promise<void> {
  if (!isMailSetUp()) return async () => undefined;
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const attempts = new Map();

  async function run(): Promise<void> {
    while (!isStopped()) {
      await mailNotices({ site, attempts, isStopped }).catch((error: unknown) =>
        log.error({ error }, "notices could not be sent"),
      );
      await rest(every, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  const ended = run();
  return async () => {
    stopping.abort();
    await Promise.race([ended, rest(farewell, undefined, { ref: false })]);
  };
}
