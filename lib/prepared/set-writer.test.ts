import { EventEmitter, once } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { PreparedSet } from "./prepared-set";
import type { PreparingState } from "./preparing-state";
import { openSetStore } from "./set-store";
import { openSetWriter } from "./set-writer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const set = (id: string, stored: PreparedSet["stored"] = null): PreparedSet => ({
  ...{ id, addresses: [["/"]], releases: [], changesAt: Infinity, shared: new Map(), urgent: [] },
  origin: { build: "", office: "", siteTexts: "", releases: [] },
  ...{ stored, carried: null, obtain: () => null, isPage: () => true },
});

/** A writer whose runs end when the test says so. */
function open() {
  const runs: { id: string; fail: (reason: string) => void; succeed: () => void }[] = [];
  const [states, said]: [PreparingState[], string[]] = [[], []];
  const nothing = async () => {};
  const writer = openSetWriter({
    store: {
      ...openSetStore("nowhere"),
      ...{ pointTo: nothing, removeUnused: nothing, removeDrafts: nothing },
    },
    prepare: (id) => {
      const ends = new EventEmitter();
      const done = once(ends, "end").then(() => undefined);
      const fail = (reason: string) => void ends.emit("error", new Error(reason));
      runs.push({ id, fail, succeed: () => void ends.emit("end") });
      return { done, stop: () => fail("stopped") };
    },
    report: (state) => states.push(state),
    log: (line) => said.push(line),
  });
  return { writer, runs, states, said };
}

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

it("tries again after 10 s, then twice as long each time, and at most ten minutes", async () => {
  const { writer, runs } = open();
  const written = writer.write(set("a"));
  for (const seconds of [10, 20, 40, 80, 160, 320, 600, 600]) {
    await pass(0);
    runs.at(-1)?.fail("ENOSPC: no space left on device");
    const before = runs.length;
    await pass(seconds - 1);
    expect(runs.length).toBe(before);
    await pass(1);
    expect(runs.length).toBe(before + 1);
  }
  runs.at(-1)?.succeed();
  await expect(written).resolves.toBe("made");
});

it("reports and says each state once, and since when it lasts", async () => {
  const { writer, runs, states, said } = open();
  const begun = new Date().toISOString();
  void writer.write(set("a"));
  for (let tries = 0; tries < 3; tries++) {
    await pass(0);
    runs.at(-1)?.fail("EROFS: read-only file system.\n    at somewhere");
    await pass(600);
  }
  runs.at(-1)?.succeed();
  await pass(0);
  expect(states).toEqual([
    { state: "behind", since: begun },
    { state: "failing", since: begun, reason: "EROFS: read-only file system" },
    { state: "current", since: new Date().toISOString() },
  ]);
  expect(said).toHaveLength(1);
});

it("leaves a set for the next, and begins that only when the run of the former has ended", async () => {
  const { writer, runs } = open();
  const first = writer.write(set("a"));
  await pass(0);
  const second = writer.write(set("b"));
  await expect(first).resolves.toBeNull();
  await pass(0);
  expect(runs.map(({ id }) => id)).toEqual(["a", "b"]);
  runs.at(-1)?.succeed();
  await expect(second).resolves.toBe("made");
});

it("tries at once when told that something changed", async () => {
  const { writer, runs } = open();
  void writer.write(set("a"));
  await pass(0);
  runs[0]?.fail("killed");
  await pass(1);
  writer.retryNow();
  await pass(0);
  expect(runs).toHaveLength(2);
});

it("tries nothing more once it is stopped", async () => {
  const { writer, runs } = open();
  const written = writer.write(set("a"));
  await pass(0);
  runs[0]?.fail("killed");
  await pass(1);
  writer.stop();
  await expect(written).resolves.toBeNull();
  await pass(10_000);
  expect(runs).toHaveLength(1);
});
