import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { inWords, isRefusedInWords, type Outcome, seconds } from "../support/client";
import type { Field } from "../support/fields";
import { signalTo } from "../support/processes";
import { waitFor } from "../support/watch";
import type { OfficeDatabase } from "./database";
import type { Pair, Server } from "./servers";
import { save } from "./writers";

/** A server that holds the lock of writers and stays silent is cut off after ten seconds; see the writer's settings. */
const silence = 15_000;
const cutOffWithin = 13_000;
const refusedWithin = 3_500;

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
