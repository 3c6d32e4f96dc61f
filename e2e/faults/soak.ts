import { setTimeout as delay } from "node:timers/promises";
import type { Drill } from "./drill";
import { ask, type Client, type Who } from "./support/client";
import { fieldsOf, year } from "./support/fields";
import { examined, type Ledger, newLedger } from "./support/ledger";
import { descriptorsOf, residentMegabytes } from "./support/memory";
import { signInAll } from "./support/people";
import { newPlace, type Place } from "./support/place";
import { approveChange, publish } from "./support/releasing";
import { address, type Running, start } from "./support/server";
import { write } from "./support/writers";

/** What the memory shall come back to after a rest, in megabytes. */
const aim = 250;
const restMinutes = 2;

type Load = {
  place: Place;
  ledger: Ledger;
  until: () => boolean;
  unexpected: string[];
  counts: Map<string, number>;
};

/** Mixed load for minutes, then a rest: what the memory does, and whether every answer was the expected one. */
export const soak: Drill = {
  name: "soak",
  run: async ({ minutes }, report) => {
    const place = newPlace();
    const { load, memory } = await loadAndRest(place, minutes, restMinutes);
    const { atStart, peak, atEnd, rested, descriptors } = memory;
    report({
      case: "memory",
      done: `${minutes} minutes of mixed load, ${restMinutes} of rest`,
      expected: `at most ${aim} MB after the rest`,
      seen: `${atStart} MB at start, ${peak} at most, ${atEnd} at the end, ${rested} after the rest; ${descriptors} descriptors`,
      held: rested <= aim,
    });
    const { seen, isSound } = await examined(place.database, load.ledger);
    const done = [...load.counts].map(([name, count]) => `${count} ${name}`).join(", ");
    report({
      case: "answers",
      done,
      expected: "no unexpected answer, nothing lost",
      seen: `${load.unexpected.length} unexpected${load.unexpected.length > 0 ? ` (${load.unexpected[0]})` : ""}; ${seen}`,
      held: load.unexpected.length === 0 && isSound,
    });
    place.remove();
  },
};

/** Memory of the server in megabytes, and how many files and sockets it had open at the end. */
type Memory = Record<"atStart" | "peak" | "atEnd" | "rested" | "descriptors", number>;

/** Starts a server, loads it for so many minutes, lets it rest, and stops it. */
export async function loadAndRest(
  place: Place,
  minutes: number,
  rest: number,
): Promise<{ load: Load; memory: Memory }> {
  const server = await start(place);
  const people = await signInAll(place);
  const atStart = residentMegabytes(server.pid);
  const end = performance.now() + minutes * 60_000;
  const until = () => performance.now() > end;
  const load: Load = { place, ledger: newLedger(), until, unexpected: [], counts: new Map() };
  const [, peak] = await Promise.all([mixedLoad(people, load), peakOf(server, until)]);
  const [atEnd, descriptors] = [residentMegabytes(server.pid), descriptorsOf(server.pid)];
  await delay(Math.min(rest, minutes) * 60_000);
  const rested = residentMegabytes(server.pid);
  await server.stop();
  return { load, memory: { atStart, peak, atEnd, rested, descriptors } };
}

/** Paths with a number that grows, so that a cache answers only some of them. */
const reads: Record<string, (n: number) => string> = {
  pages: (n) =>
    [`/reports/${year}`, "/", `/en/reports/${year}/whole`, "/indicators", "/reports/2021"][n % 5] as string,
  exports: (n) => `/api/v1/observations.${["csv", "json", "xlsx"][n % 3]}?year=${[2018, 2021, 2023][n % 3]}`,
  searches: (n) => `/search?q=${encodeURIComponent(`培训${n % 40}`)}`,
  comparisons: (n) => `/compare?years=${["2018,2021", "2021,2023", "2018,2023"][n % 3]}`,
};
const staffReads = (n: number) =>
  ["/desk", `/desk/reports/${year}/sections/8.3`, "/desk/reviews", "/desk/audit"][n % 4] as string;

async function mixedLoad(people: Record<Who, Client>, load: Load): Promise<void> {
  const { place, ledger, until } = load;
  // What is approved and published again and again has a writer of its own.
  const [published] = fieldsOf(place.database, "8.3");
  const fields = fieldsOf(place.database).filter(({ id }) => id !== published?.id);
  const saving = write(people.editor, fields, { ledger, until });
  const reading = Object.entries(reads).map(([name, path]) =>
    again(name, load, async (n) => (await ask(address + path(n))).status),
  );
  const desk = again("desk pages", load, async (n) => (await people.editor.get(staffReads(n))).status);
  const leaving = again("broken off", load, async (n) => {
    await ask(`${address}/search?q=${n}`, { timeout: 30 });
    return 200;
  });
  const releasing = again("releases", load, async () => {
    await delay(50_000, undefined, { ref: false });
    const approved = await approveChange({ ...people, place, ledger });
    return approved.ok && (await publish(people.admin)).ok ? 200 : approved.answer.status;
  });
  const written = await saving;
  load.counts.set("saves", written.saved);
  load.unexpected.push(...written.refused.map(({ answer, error }) => `save ${error?.code ?? answer.text}`));
  await Promise.all([...reading, desk, leaving, Promise.race([releasing, delay(1_000)])]);
}

async function again(name: string, load: Load, ask: (n: number) => Promise<number>): Promise<void> {
  for (let n = 0; !load.until(); n += 1) {
    const status = await ask(n);
    load.counts.set(name, n + 1);
    if (status !== 200) load.unexpected.push(`${name} ${status}`);
    await delay(100);
  }
}

async function peakOf({ pid }: Running, until: () => boolean): Promise<number> {
  let peak = 0;
  while (!until()) {
    peak = Math.max(peak, residentMegabytes(pid));
    await delay(1_000);
  }
  return peak;
}
