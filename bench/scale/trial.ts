import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { SavedRevision } from "@/e2e/faults/support/client";
import { serverCommand } from "../../scripts/server-process.mjs";
import { type Served, serve } from "../public/processes";
import { edit, type Saved } from "./editor";
import { type Clock, clockOf } from "./pace";
import { mostOf, type Usage, usageOf } from "./processes";
import { review } from "./reviewer";
import { newSamples } from "./samples";
import { runScript, type Store } from "./store";
import { newWaiting } from "./waiting";

export type Office = { editors: number; reviewers: number; servers: number; minutes: number };

export type Trial = {
  store: Store["name"];
  office: Office;
  acknowledged: number;
  lost: number;
  conflicts: number;
  chain: "intact" | "broken" | "not verified";
  times: Record<string, { count: number; p50: number; p99: number; max: number }>;
  refused: Record<string, number>;
  servers: Usage[];
  database: Usage | null;
};

const lookEvery = 10;

/** Has the people of an office work at servers on a store for some minutes, and compares what is there with what was acknowledged. */
export async function tryOffice(store: Store, office: Office, folder: string): Promise<Trial> {
  const servers = await startServers(store, office.servers, folder);
  try {
    // The index of a search is made at the first start.
    await Promise.all(
      servers.map(({ url }) => fetch(`${url}/search?q=%E4%B8%93%E9%A2%98`).then((answer) => answer.text())),
    );
    const clock = clockOf(office.minutes);
    const [samples, saved] = [newSamples(), { revisions: new Map(), conflicts: 0 } as Saved];
    const waiting = newWaiting();
    const databasePid = await store.pid();
    const used = watchUsage([...servers.map(({ pid }) => pid), ...(databasePid ? [databasePid] : [])], clock);
    const urlOf = (index: number) => servers[index % servers.length]?.url ?? "";
    const people = [
      ...numbers(office.editors).map((n) =>
        edit(n, { url: urlOf(n), editors: office.editors, clock, samples, saved, waiting }),
      ),
      ...numbers(office.reviewers).map((n) => review(n, { url: urlOf(n), clock, samples, waiting })),
    ];
    await Promise.all(people).finally(clock.end);
    const usage = await used;
    await Promise.all(servers.map((server) => server.stop()));
    return {
      ...{ store: store.name, office },
      ...{ acknowledged: saved.revisions.size, conflicts: saved.conflicts, lost: await lostOf(store, saved) },
      chain: await chainOf(store),
      ...{ times: samples.summary(), refused: samples.refusals() },
      servers: usage.slice(0, servers.length),
      database: databasePid ? (usage.at(-1) ?? null) : null,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

async function startServers({ url }: Store, count: number, folder: string): Promise<Served[]> {
  const AUTH_SECRET = randomBytes(32).toString("hex");
  const started: Served[] = [];
  for (const n of numbers(count)) {
    const DATA_FOLDER = join(folder, `server-${n + 1}`);
    mkdirSync(DATA_FOLDER, { recursive: true });
    const settings = { DATABASE_URL: url, DATA_FOLDER, AUTH_SECRET, ANNALS_PREPARE: "asked", PORT: "0" };
    const env = {
      ...serverCommand.env,
      ...settings,
      APP_URL: "",
      SECOND_FACTOR: "optional",
      TRUST_PROXY: "1",
    };
    started.push(await serve(serverCommand.parameters, { env }));
  }
  return started;
}

async function watchUsage(pids: readonly number[], clock: Clock): Promise<Usage[]> {
  const before = pids.map(usageOf);
  const later: Usage[][] = [];
  while (!clock.isOver()) {
    await clock.pause(lookEvery, lookEvery);
    later.push(pids.map(usageOf));
  }
  return before.map((usage, index) =>
    mostOf(
      usage,
      later.flatMap((each) => each[index] ?? []),
    ),
  );
}

/**
 * Counts the acknowledged saves whose revision is not there as it was answered, or that made more than one. A save of what a figure
 * says already is answered with the revision that says it.
 */
async function lostOf(store: Store, { revisions }: Saved): Promise<number> {
  const [stored, made] = [new Set<string>(), new Map<string, number>()];
  for (const { key, id, number, hash } of await store.revisions()) {
    stored.add(`${id} ${number} ${hash}`);
    if (key !== null) made.set(key, (made.get(key) ?? 0) + 1);
  }
  const isThere = ([key, { id, number, hash }]: [string, SavedRevision]) =>
    stored.has(`${id} ${number} ${hash}`) && (made.get(key) ?? 0) <= 1;
  return [...revisions].filter((saved) => !isThere(saved)).length;
}

async function chainOf({ url }: Store): Promise<Trial["chain"]> {
  return runScript("scripts/audit-verify.ts", [], { DATABASE_URL: url }).then(
    () => "intact",
    // It exits with 2 where it could not read the record.
    (error: { code?: number }) => (error.code === 1 ? "broken" : "not verified"),
  );
}
