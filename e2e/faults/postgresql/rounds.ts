import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { ask, inWords, type Outcome, seconds } from "../support/client";
import { approveChange, publish } from "../support/releasing";
import { dealt, percentile } from "../support/writers";
import { waitFor } from "../support/watch";
import type { OfficeDatabase } from "./database";
import { type Chain, faultsAfter, type KeyedLedger, newKeyedLedger, unread } from "./ledger";
import type { Pair, Server } from "./servers";
import { type Route, write, type Written } from "./writers";

/** Where figures are submitted, approved and released; the writers leave it alone. */
const releasedSection = "8.3";
const writersEach = 3;
const patience = 2_000;
const shownWithin = 1_000;

type Seen = {
  written: Written[];
  /** Of the server that was left, from the moment at which the other was killed. */
  answers: number[];
  releases: Outcome[];
  releaseAnswers: string[];
  shown: number[];
  readyAfter: number[];
  faults: string[];
  lost: number;
};

type Scene = { office: OfficeDatabase; servers: Pair["servers"]; ledger: KeyedLedger; seen: Seen };

/** Kills one of two servers at random while people save, approve and release at both, and starts it again, so many times. */
export async function killRounds(
  office: OfficeDatabase,
  { servers }: Pair,
  rounds: number,
): Promise<Finding[]> {
  const seen: Seen = {
    ...{ written: [], answers: [], releases: [], releaseAnswers: [], shown: [], readyAfter: [] },
    ...{ faults: [], lost: 0 },
  };
  const scene: Scene = { office, servers, ledger: newKeyedLedger(), seen };
  const chain: Chain = { ...unread };
  for (let round = 0; round < rounds; round += 1) {
    await oneRound(scene);
    seen.lost += await scene.ledger.lost(office.rows);
    seen.faults.push(...(await faultsAfter(office.rows, chain)));
  }
  return findingsOf(scene, rounds, chain);
}

async function oneRound({ office, servers, ledger, seen }: Scene): Promise<void> {
  let isOver = false;
  let killedAt = Infinity;
  const victim = servers[Math.random() < 0.5 ? 0 : 1];
  const left = otherOf(servers, victim);
  const answered = (server: Server, ms: number) => {
    if (server === left && performance.now() - ms >= killedAt) seen.answers.push(ms);
  };
  const until = () => isOver;
  const working = [
    ...(await writersOn({ office, servers, ledger, until, answered })),
    releaseAgain({ office, servers, seen, until }),
    look(left, until, (ms) => answered(left, ms)),
  ];
  await delay(300 + Math.random() * 1_200);
  killedAt = performance.now();
  await victim.running().stop("SIGKILL");
  const started = victim.start();
  await delay(1_000);
  seen.readyAfter.push((await started).readyAfter);
  isOver = true;
  for (const written of await Promise.all(working)) if (written) seen.written.push(written);
  await showRelease({ office, servers, seen });
}

type Writing = Pick<Scene, "office" | "servers" | "ledger"> & {
  until: () => boolean;
  answered: (server: Server, ms: number) => void;
};

/** Some editors on each server with figures of their own, and one on each with figures that both save. */
async function writersOn({ office, servers, ledger, until, answered }: Writing): Promise<Promise<Written>[]> {
  const released = new Set((await office.fieldsOf(releasedSection)).map(({ id }) => id));
  const free = (await office.fieldsOf()).filter(({ id }) => !released.has(id));
  const [shared, own] = [free.slice(0, 3), dealt(free.slice(3), 2 * writersEach)];
  const serverOf = (route: Route) => (client: Route["home"], ms: number) => {
    const isHome = client === route.home;
    const home = servers.find(({ people }) => people.editor === route.home) as Server;
    answered(isHome ? home : otherOf(servers, home), ms);
  };
  return servers.flatMap((server, at) => {
    const route = { home: server.people.editor, other: otherOf(servers, server).people.editor };
    const terms = { ledger, until, answered: serverOf(route), writer: at };
    const mine = own.filter((_, index) => index % 2 === at);
    return [
      ...mine.map((fields) => write(route, fields, terms)),
      write(route, structuredClone(shared), { ...terms, isShared: true }),
    ];
  });
}

function otherOf([one, two]: Pair["servers"], server: Server): Server {
  return server === one ? two : one;
}

/** Opens pages of the desk again and again. */
async function look(server: Server, until: () => boolean, took: (ms: number) => void): Promise<void> {
  while (!until()) {
    const { status, ms } = await server.people.editor.get("/desk/reports/2023/sections/8.4", 10_000);
    took(status === 200 ? ms : Infinity);
    await delay(200);
  }
}

type Releasing = Pick<Scene, "office" | "servers" | "seen">;

/** Approves and releases corrections, each step at one of the two servers; a step that is cut ends in the next round. */
async function releaseAgain({
  office,
  servers,
  seen,
  until,
}: Releasing & { until: () => boolean }): Promise<void> {
  while (!until()) {
    await correct({ office, servers, seen });
    await delay(200);
  }
}

async function correct({ office, servers, seen }: Releasing): Promise<Outcome | null> {
  const anyServer = () => servers[Math.random() < 0.5 ? 0 : 1].people;
  const people = { editor: anyServer().editor, reviewer: anyServer().reviewer };
  const approved = await approveChange({ ...people, place: { office }, ledger: { note: ({ ok }) => ok } });
  if (!approved.ok) return noted(seen, approved);
  const published = await publish(anyServer().admin);
  if (!published.ok) return noted(seen, published);
  seen.releases.push(published);
  return published;
}

function noted(seen: Seen, outcome: Outcome): null {
  seen.releaseAnswers.push(inWords(outcome).replace(/ after .*/, ""));
  return null;
}

/** Releases a correction and notes how long after its answer each of the two shows it. */
async function showRelease(releasing: Releasing): Promise<void> {
  const { servers, seen } = releasing;
  for (let tries = 0; tries < 5; tries += 1) {
    const published = await correct(releasing);
    if (!published) continue;
    const version = String(published.value?.version);
    const after = await Promise.all(servers.map((server) => waitFor(() => shows(server, version), 10_000)));
    seen.shown.push(...after.map((ms) => ms ?? Infinity));
    return;
  }
  seen.shown.push(Infinity);
}

async function shows({ url }: Server, version: string): Promise<boolean> {
  const { text } = await ask(`${url}/api/v1/reports.json`);
  return text.includes(`"${version}"`);
}

async function findingsOf({ office, ledger, seen }: Scene, rounds: number, chain: Chain): Promise<Finding[]> {
  const lost = seen.lost + (await ledger.lost(office.rows, "all"));
  const faults = [...new Set(seen.faults)];
  const sum = (of: (written: Written) => number) => seen.written.reduce((all, each) => all + of(each), 0);
  const wrong = seen.written.flatMap((written) => written.wrong);
  const lostReleases = await missing(office, seen.releases);
  const done = `${rounds} rounds, eight editors and a release under way at two servers`;
  const slowest = Math.max(...seen.answers);
  const latest = Math.max(...seen.shown);
  return [
    {
      case: "one of two servers killed at random",
      done,
      expected: "every acknowledged save is there once, what both saved was a conflict, the chain is one",
      seen:
        `${ledger.count()} acknowledged, ${lost} lost, ${sum((each) => each.sentAgain)} sent again, ` +
        `${sum((each) => each.conflicts)} conflicts, ${wrong.length} refused wrongly${examples(wrong)}; ` +
        `${faults.join(", ") || `sound, ${chain.seq} entries in one chain`}`,
      held: lost === 0 && wrong.length === 0 && faults.length === 0 && ledger.count() >= rounds,
    },
    {
      case: "releases meanwhile",
      done,
      expected: "no acknowledged release is lost; both servers show it within a second",
      seen:
        `${seen.releases.length} acknowledged, ${lostReleases} lost, not made: ${tally(seen.releaseAnswers)}; ` +
        `shown after ${times(seen.shown)}`,
      held: lostReleases === 0 && latest <= shownWithin && seen.releases.length >= rounds,
    },
    {
      case: "the server that was left",
      done: `${done}; from the kill until the other is back`,
      expected: "answers within 2 s",
      seen: `${seen.answers.length} answers, ${times(seen.answers)}; the other ready again after ${times(seen.readyAfter)}`,
      held: slowest <= patience && seen.answers.length >= rounds,
    },
  ];
}

async function missing({ rows }: OfficeDatabase, releases: readonly Outcome[]): Promise<number> {
  const ids = releases.map(({ value }) => String(value?.id));
  const found = await rows<{ id: string }>(`SELECT "id" FROM "Release" WHERE "id" = ANY(?)`, ids);
  return ids.filter((id) => !found.some((row) => row.id === id)).length;
}

function times(ms: number[]): string {
  return `${[0.5, 0.99, 1].map((part) => seconds(percentile(ms, part))).join(" / ")} (p50 / p99 / max)`;
}

function examples(words: readonly string[]): string {
  return words.length === 0 ? "" : ` (${[...new Set(words)].slice(0, 3).join("; ")})`;
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(", ") || "none";
}
