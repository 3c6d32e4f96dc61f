import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { ask, type Client, inWords, isRefusedInWords, type Outcome, seconds } from "../support/client";
import { type Field, withNumber } from "../support/fields";
import { signalTo } from "../support/processes";
import { smallYear } from "../support/prepared";
import { statusIn, waitFor } from "../support/watch";
import type { OfficeDatabase } from "./database";
import type { Pair, Server } from "./servers";

const outage = 4_000;
/** A server that holds the lock of writers and stays silent is cut off after ten seconds; see the writer's settings. */
const silence = 15_000;
const cutOffWithin = 13_000;
const refusedWithin = 3_500;

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

function save(editor: Client, field: Field, number: number, more = {}): Promise<Outcome> {
  return editor.save(field, withNumber(field, 20_000 + 10 * field.version + number), more);
}

async function says({ url }: Server, word: string): Promise<boolean> {
  return statusIn(await ask(`${url}/api/health`, { timeout: 3_000 })) === word;
}

const inSeconds = (times: (number | null)[]) =>
  times.map((ms) => (ms === null ? "never" : seconds(ms))).join(" and ");

/** A server is stopped, not ended, in the middle of a write. */
export async function writerSilent(office: OfficeDatabase, { servers }: Pair): Promise<Finding> {
  const [silent, other] = servers;
  const [mine, ...others] = await office.fieldsOf("8.4");
  const several = others.slice(0, 5);
  const { pid } = silent.running();
  const saves = await stopWhileWriting(office, silent, mine as Field);
  const since = performance.now();
  const refused: Outcome[] = [];
  const saveAll = () => Promise.all(several.map((field) => save(other.people.editor, field, 1)));
  let all = await saveAll();
  while (!all.every(({ ok }) => ok) && performance.now() - since < silence) {
    refused.push(...all.filter(({ ok }) => !ok));
    all = await saveAll();
  }
  const saved = all[0] as Outcome;
  const savedAfter = performance.now() - since;
  await delay(Math.max(silence - savedAfter, 0));
  signalTo(pid, "SIGCONT");
  const answers = await saves();
  const [again] = (await office.fieldsOf("8.4")) as [Field];
  const well = await waitFor(async () => (await save(silent.people.editor, again, 7)).ok, 10_000);
  const slowest = Math.max(0, ...refused.map(({ answer }) => answer.ms));
  const isKept = await areKept(office, answers);
  return {
    case: "a server stopped (SIGSTOP) in the middle of a write",
    done: `for ${seconds(silence)}, with the lock that writers wait for`,
    expected:
      "the other refuses in words within some 2 s, and goes on once the database has cut the silent one off",
    seen:
      `${refused.length} refused after at most ${seconds(slowest)} (${refused[0] ? inWords(refused[0]) : "none"}); ` +
      `${saved.ok ? `saved after ${seconds(savedAfter)}` : "not saved while it was stopped"}; the silent one afterwards: ` +
      `${answers.map(inWords).at(-1) ?? "no save"}, ${well === null ? "does not save" : `saves after ${seconds(well)}`}; ` +
      `${isKept ? "what it acknowledged is there" : "what it acknowledged is lost"}`,
    held:
      refused.length > 0 &&
      refused.every(isRefusedInWords) &&
      slowest <= refusedWithin &&
      saved.ok &&
      savedAfter <= cutOffWithin &&
      well !== null &&
      isKept,
  };
}

/** Saves at a server until it is stopped while it holds the lock of writers. Returns what waits for the answers. */
async function stopWhileWriting(office: OfficeDatabase, server: Server, field: Field) {
  const { pid } = server.running();
  const outcomes: Outcome[] = [];
  let isOver = false;
  const saving = (async () => {
    while (!isOver) {
      const outcome = await save(server.people.editor, field, 3);
      outcomes.push(outcome);
      const revision = outcome.value?.revision as { number: number } | undefined;
      field.version = revision?.number ?? field.version;
      if (outcome.error?.code === "CONFLICT") return;
    }
  })();
  for (let tries = 0; ; tries += 1) {
    await delay(20 + Math.random() * 30);
    signalTo(pid, "SIGSTOP");
    await delay(100);
    if (await isLockHeldIdly(office)) break;
    if (tries > 500) throw new Error("The server was never stopped in the middle of a write.");
    signalTo(pid, "SIGCONT");
  }
  return async () => {
    isOver = true;
    await saving;
    return outcomes;
  };
}

// The lock's number is that of lib/platform/database/postgresql/locks.ts, in two halves.
async function isLockHeldIdly({ rows }: OfficeDatabase): Promise<boolean> {
  const found = await rows(`SELECT 1 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
    WHERE l.locktype = 'advisory' AND l.granted AND l.mode = 'ExclusiveLock' AND a.state = 'idle in transaction'`);
  return found.length > 0;
}

async function areKept({ rows }: OfficeDatabase, outcomes: readonly Outcome[]): Promise<boolean> {
  const ids = outcomes.flatMap(({ ok, value }) => (ok ? [(value?.revision as { id: string }).id] : []));
  const found = await rows(`SELECT 1 FROM "Revision" WHERE "id" = ANY(?)`, ids);
  return found.length === ids.length;
}

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
