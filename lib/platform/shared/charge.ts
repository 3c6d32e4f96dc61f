import "server-only";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { isPostgresql } from "../database/kind";
import { env } from "../env";
import { log } from "../log";
import { singleton } from "../singleton";
import { shortLived } from "./short-lived";

// Some work is done by one server for all: to send mail, to remind, to back up. Which one holds a lease, a value that it keeps
// renewing. A lock of the database would end with the connection, but also stay with a process that was stopped and not ended.
const key = "in charge";

/** In milliseconds. Nothing is begun in the last part of the lease, `margin`, which is longer than a message takes to be sent. */
type Times = { lease: number; margin: number; renewEvery: number };

const usual: Times = { lease: 60_000, margin: 30_000, renewEvery: 10_000 };

// Nobody has to ask who does not take turns: a command, or the one server of an office on SQLite.
const charge = singleton("in charge", () => ({ holder: randomUUID(), until: Infinity }));

/** Whether this server may begin, now, what one server does for all. By a clock that goes on while a process is stopped. */
export function isInCharge(): boolean {
  return performance.now() < charge.until;
}

/** Asks for the lease, or renews it. Returns whether this server is in charge now. */
async function takeCharge({ lease, margin }: Times): Promise<boolean> {
  const asked = performance.now();
  try {
    const isMine = await shortLived().claim(key, charge.holder, lease);
    charge.until = isMine ? asked + lease - margin : -Infinity;
  } catch (error) {
    log.warn({ error }, "it could not be asked which server is in charge");
  }
  return isInCharge();
}

/** Lets another server take charge at once. */
async function handOver(): Promise<void> {
  charge.until = -Infinity;
  await shortLived()
    .release(key, charge.holder)
    .catch((error: unknown) => log.warn({ error }, "another server takes charge only in a minute"));
}

type Stop = () => Promise<void>;

/**
 * Starts work that one server does for all, whenever this one has come to be in charge of it, and stops it when it is no more.
 * Where there is but one server it is started at once. Returns the function that stops it for good.
 */
export function whileInCharge(start: () => Stop, times = usual): Stop {
  if (!isPostgresql(env.DATABASE_URL)) return start();
  const stopping = new AbortController();
  const { signal } = stopping;
  charge.until = -Infinity;

  async function run(): Promise<void> {
    let stop: Stop | null = null;
    while (!signal.aborted) {
      const isMine = await takeCharge(times);
      if (isMine && !signal.aborted) stop ??= started(start);
      else if (stop) stop = await stopped(stop);
      await sleep(times.renewEvery, undefined, { signal, ref: false }).catch(() => undefined);
    }
    if (stop) await stopped(stop);
    await handOver();
  }

  const ended = run();
  return () => {
    stopping.abort();
    return ended;
  };
}

function started(start: () => Stop): Stop {
  log.info("this server is now in charge of what one does for all");
  return start();
}

async function stopped(stop: Stop): Promise<null> {
  log.info("this server is no longer in charge of what one does for all");
  await stop().catch((error: unknown) => log.error({ error }, "work for all servers could not be stopped"));
  return null;
}
