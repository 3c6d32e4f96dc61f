import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { env } from "@/lib/platform/env";
import { startMirroring } from "./follow-with-mirror";

const start = new Date("2026-03-10T09:00:00");
const minute = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-follow-"));
  env.MIRROR_TO = "/srv/mirror";
  vi.useFakeTimers({ now: start, toFake: ["Date", "setInterval", "clearInterval"] });
});
afterEach(() => {
  env.MIRROR_TO = undefined;
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

function store(set: string) {
  rmSync(join(folder, "current"), { force: true });
  symlinkSync(set, join(folder, "current"));
}

/** A site's mirroring, which succeeds or fails as the list says; each run is noted with the minutes since the start. */
function mirroring(outcomes: boolean[] = []) {
  const runs: number[] = [];
  const stop = startMirroring(folder, () => {
    runs.push(Math.floor((Date.now() - start.getTime()) / minute));
    return { done: Promise.resolve(outcomes.shift() ?? true), stop: () => undefined };
  });
  return { runs, stop };
}

it("mirrors each set once, as soon as it is stored", async () => {
  const { runs, stop } = mirroring();
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(runs).toEqual([]);
  store("one");
  await vi.advanceTimersByTimeAsync(5 * minute);
  expect(runs).toEqual([5]);
  store("two");
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(runs).toEqual([5, 10]);
  stop();
  store("three");
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(runs).toHaveLength(2);
});

it("tries again after growing pauses, and at once with the next set", async () => {
  store("one");
  const { runs, stop } = mirroring([false, false, false, false, true]);
  await vi.advanceTimersByTimeAsync(10 * minute);
  expect(runs).toEqual([0, 1, 3, 7]);
  store("two");
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(runs).toEqual([0, 1, 3, 7, 10]);
  stop();
});

it("mirrors nothing where there is nowhere to mirror to, or no set is stored", async () => {
  store("one");
  env.MIRROR_TO = undefined;
  const { runs } = mirroring();
  env.MIRROR_TO = "/srv/mirror";
  startMirroring(null, () => {
    throw new Error("was run");
  });
  await vi.advanceTimersByTimeAsync(60 * minute);
  expect(runs).toEqual([]);
});
