import { setTimeout as delay } from "node:timers/promises";
import type { Finding } from "../drill";
import { ask, inWords, isRefusedInWords, type Outcome, seconds } from "../support/client";
import type { Field } from "../support/fields";
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

export const inSeconds = (times: (number | null)[]) =>
  times.map((ms) => (ms === null ? "never" : seconds(ms))).join(" and ");
