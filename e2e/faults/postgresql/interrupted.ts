import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { ask, inWords, isRefusedInWords, type Outcome, seconds } from "../support/client";
import type { Field } from "../support/fields";
import { smallYear } from "../support/prepared";
import { statusIn, waitFor } from "../support/watch";
import type { OfficeDatabase } from "./database";
import type { Pair, Server } from "./servers";
import { save } from "./writers";

const outage = 4_000;

/** PostgreSQL is ended for some seconds, and started again. */
export async function databaseRestarted(office: OfficeDatabase, { servers }: Pair): Promise<Finding> {
  const [field] = await office.fieldsOf("8.4");
  await office.server.halt();
  await delay(500);
  const refused = await Promise.all(servers.map(({ people }) => save(people.editor, field as Field, 1)));
  const failing = await Promise.all(servers.map((server) => waitFor(() => says(server, "failing"), outage)));
  await office.server.start();
  const well = await Promise.all(servers.map((server) => waitFor(() => says(server, "ok"), 20_000)));
  const saved: Outcome[] = [];
  for (const [at, { people }] of servers.entries()) {
    const [now] = await office.fieldsOf("8.4");
    saved.push(await save(people.editor, now as Field, 2 + at));
  }
  return {
    case: "PostgreSQL ended and started again",
    done: "while both servers run",
    expected: "both refuse in words, health fails, and both go on by themselves",
    seen:
      `saves: ${refused.map(inWords).join(", ")}; health failing after ${inSeconds(failing)}; ` +
      `ok again after ${inSeconds(well)}; then saves: ${saved.map(inWords).join(", ")}`,
    held:
      refused.every(isRefusedInWords) &&
      [...failing, ...well].every((ms) => ms !== null) &&
      saved.every(({ ok }) => ok),
  };
}

async function says({ url }: Server, word: string): Promise<boolean> {
  return statusIn(await ask(`${url}/api/health`, { timeout: 3_000 })) === word;
}

const inSeconds = (times: (number | null)[]) =>
  times.map((ms) => (ms === null ? "never" : seconds(ms))).join(" and ");

/** A server is killed while it prepares public pages; another prepares its own meanwhile. */
export async function killedWhilePreparing(pair: Pair): Promise<Finding> {
  const [victim, other] = pair.servers;
  const ahead = { ANNALS_PREPARE: "ahead" };
  await Promise.all(pair.servers.map((server) => server.start(ahead)));
  const begun = await waitFor(() => existsSync(join(victim.folder, "prepared")), 30_000);
  await delay(2_000);
  const wasPrepared = isPrepared(victim);
  await victim.running().stop("SIGKILL");
  const { status } = await ask(`${other.url}/reports/${smallYear}`);
  await victim.start(ahead);
  const prepared = await Promise.all(
    pair.servers.map((server) => waitFor(() => isPrepared(server), 300_000)),
  );
  const pages = await Promise.all(pair.servers.map(({ url }) => ask(`${url}/reports/${smallYear}`)));
  return {
    case: "a server killed while it prepares pages",
    done: "beside another that prepares its own, and started again",
    expected: "the other goes on; both have all pages in the end",
    seen: `${wasPrepared ? "it had them already" : "half of them there"}; the other answers ${status}; both prepared after ${inSeconds(prepared)}`,
    held:
      begun !== null &&
      !wasPrepared &&
      status === 200 &&
      prepared.every((ms) => ms !== null) &&
      pages.every((page) => page.status === 200 && page.text === pages[0]?.text),
  };
}

function isPrepared({ folder }: Server): boolean {
  return existsSync(join(folder, "prepared", "current"));
}
