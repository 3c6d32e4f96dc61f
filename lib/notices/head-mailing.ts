import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { sealNewTables } from "@/lib/audit/command";
import { type ChainHead, printHead } from "@/lib/audit/head";
import { findHead } from "@/lib/audit/repository";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { isMailSetUp, sendMail } from "@/lib/platform/mail";
import { isInCharge } from "@/lib/platform/shared/charge";
import { headMail } from "./messages";
import { addressesInRole } from "./repository";

const minute = 60_000;
const day = 24 * 60 * minute;
/** A server that is started again and again sends nothing until it stays up. */
const firstMailAfter = 10 * minute;
const mostAttempts = 20;

type Pauses = { beforeFirst: number; betweenHeads: number; betweenAttempts: number };
const usualPauses: Pauses = {
  beforeFirst: firstMailAfter,
  betweenHeads: day,
  betweenAttempts: 30 * minute,
};

/**
 * Writes the newest head of the chain to the log, now and once a day, and sends it to the administrators once a day, so that
 * it is kept where whoever changes the database cannot change it. Seals first what the chain did not seal before. Returns
 * the function that stops it, which resolves when nothing is being sent any more. `pauses` are in milliseconds.
 */
export function startPuttingOutHeads(site: string, pauses = usualPauses): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (time: number) => sleep(time, undefined, { signal, ref: false });
  const ended = run(site, pause, pauses).catch((error: unknown) => {
    if (!signal.aborted) log.error({ error }, "the audit head is put out no more");
  });
  return () => {
    stopping.abort();
    return ended;
  };
}

async function run(site: string, pause: (time: number) => Promise<void>, pauses: Pauses): Promise<never> {
  await sealNewTables().catch((error: unknown) => log.error({ error }, "present rows could not be sealed"));
  await logHead();
  await pause(pauses.beforeFirst);
  while (true) {
    let waiting = await recipients();
    for (let attempt = 0; waiting.length > 0 && attempt < mostAttempts; attempt += 1) {
      if (attempt > 0) await pause(pauses.betweenAttempts);
      waiting = await unaccepted(waiting, site);
    }
    await pause(pauses.betweenHeads);
    await logHead();
  }
}

async function newestHead(): Promise<ChainHead | null> {
  return findHead(reader()).catch((error: unknown) => {
    log.error({ error }, "the audit head could not be read");
    return null;
  });
}

async function logHead(): Promise<void> {
  const head = await newestHead();
  if (head) log.info({ head: printHead(head) }, "audit head");
}

async function recipients(): Promise<string[]> {
  if (!isMailSetUp() || env.AUDIT_HEAD_MAIL === "off") return [];
  return addressesInRole(reader(), "administrator").catch(() => []);
}

/** Sends the newest head to these addresses and returns those whose mail was not accepted. */
async function unaccepted(addresses: readonly string[], site: string): Promise<string[]> {
  const head = await newestHead();
  if (!head) return [...addresses];
  const refused: string[] = [];
  for (const to of addresses)
    if (!isInCharge() || !(await sendMail({ to, ...headMail(head, site) }))) refused.push(to);
  return refused;
}
