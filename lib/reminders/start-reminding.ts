import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import { remindOfDueDays } from "./remind";

const tenMinutes = 600_000;
/** Nobody is reminded before the office opens; in hours of its time zone. */
const opensAt = 8;

type Options = { every?: number; now?: () => Date };

/**
 * Reminds of due days once a day, when the office has opened, or later where the server was not running then. Returns the function
 * that stops it. `every` is in milliseconds.
 */
export function startReminding({ every = tenMinutes, now = () => new Date() }: Options = {}): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (officeHour(now()) >= opensAt)
        await remindOfDueDays(now()).catch((error: unknown) =>
          log.error({ error }, "nobody could be reminded"),
        );
      await sleep(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  void run();
  return () => stopping.abort();
}

function officeHour(now: Date): number {
  const form = { hour: "numeric", hourCycle: "h23", timeZone: "Asia/Shanghai" } as const;
  return Number(new Intl.DateTimeFormat("en-GB", form).format(now));
}
