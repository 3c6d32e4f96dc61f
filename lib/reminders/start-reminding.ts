import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Attempts } from "@/lib/notices/delivery";
import { log } from "@/lib/platform/log";
import { remindOfDueDays } from "./remind";
import { remindDepartments } from "./remind-departments";

const tenMinutes = 600_000;
/** Nobody is reminded before the office opens; in hours of its time zone. */
const opensAt = 8;

type Options = { every?: number; now?: () => Date };

/**
 * Reminds people and departments of due days once a day, when the office has opened, or later where the server was not running then. Returns the function
 * that stops it. `every` is in milliseconds.
 */
export function startReminding({
  every = tenMinutes,
  now = () => new Date(),
}: Options = {}): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const attempts: Attempts = new Map();

  async function run(): Promise<void> {
    while (!signal.aborted) {
      if (officeHour(now()) >= opensAt) await remind(now(), attempts);
      await sleep(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const ended = run();
  return () => {
    stopping.abort();
    return ended;
  };
}

async function remind(now: Date, attempts: Attempts): Promise<void> {
  await remindOfDueDays(now).catch((error: unknown) => log.error({ error }, "nobody could be reminded"));
  await remindDepartments(now, attempts).catch((error: unknown) =>
    log.error({ error }, "departments could not be reminded"),
  );
}

function officeHour(now: Date): number {
  const form = { hour: "numeric", hourCycle: "h23", timeZone: "Asia/Shanghai" } as const;
  return Number(new Intl.DateTimeFormat("en-GB", form).format(now));
}
