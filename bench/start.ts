// How long a second start takes until the first answer, and what npm start as a whole holds at rest and the server after load.
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { loadAndRest } from "@/e2e/faults/soak";
import { newPlace, type Place } from "@/e2e/faults/support/place";
import { familyOf } from "@/e2e/faults/support/processes";
import { address, launch } from "@/e2e/faults/support/server";
import type { BenchRow } from "./table";

const rounds = 5;
const restSeconds = 30;
const loadMinutes = 1.25;

/** The rows of `npm run bench`, with the demo, all of whose pages are prepared before. */
export async function startRows(): Promise<BenchRow[]> {
  const place = newPlace();
  try {
    await prepared(place);
    const answers: number[] = [];
    for (let round = 0; round < rounds; round += 1) answers.push(await firstAnswer(place));
    const whole = await memoryAtRest(place);
    const { memory } = await loadAndRest(place, loadMinutes, 0.5);
    const middle = answers.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
    return [
      row("warm start to the first answer", ["3.2–3.7 s", `${(middle / 1000).toFixed(2)} s`, "≤ 1.2 s"]),
      row("memory: whole npm start at rest", ["311 MB", `${whole} MB`, "≤ 160 MB"]),
      row("the server after 75 s of mixed use", [
        "499 MB (peak 549)",
        `${memory.atEnd} MB (peak ${memory.peak}; ${memory.rested} after half a minute of rest)`,
        "≤ 280 MB",
      ]),
    ];
  } finally {
    place.remove();
  }
}

const row = (what: string, [before, now, aim]: [string, string, string]): BenchRow => ({
  ...{ what, before, now, aim },
});

/** Starts once, so that all pages are prepared. */
async function prepared(place: Place): Promise<void> {
  const { output, stop } = launchWhole(place);
  while (!output().includes("Public pages are prepared")) await delay(200);
  await stop();
}

/** Milliseconds from `npm start` until the home page is answered. */
async function firstAnswer(place: Place): Promise<number> {
  const since = performance.now();
  const { stop } = launchWhole(place);
  while (!(await isAnswered())) await delay(10);
  const time = performance.now() - since;
  await stop();
  return time;
}

const isAnswered = () =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Megabytes that npm and all that it started hold after half a minute, pages that several of them share counted once. */
async function memoryAtRest(place: Place): Promise<number> {
  const { child, stop } = launchWhole(place);
  while (!(await isAnswered())) await delay(100);
  await delay(restSeconds * 1000);
  const kilobytes = familyOf(child.pid as number).map(({ pid }) => {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]);
  });
  await stop();
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1000);
}

function launchWhole(place: Place) {
  return launch(place, { by: "npm", settings: { ANNALS_PREPARE: "ahead" } });
}
