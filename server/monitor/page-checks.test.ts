import { EventEmitter } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { checkerInThread } from "./page-checks";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A check in threads that answer at once, and what has become of them. */
function threads() {
  const opened: { isRunning: boolean }[] = [];
  const check = checkerInThread(() => {
    const [events, ending, state] = [new EventEmitter(), new AbortController(), { isRunning: true }];
    opened.push(state);
    const thread = Object.assign(events, {
      postMessage: ({ kind }: { kind: string }) => void events.emit("message", { kind }),
      terminate: async () => Number((state.isRunning = false)),
    });
    return { thread, ended: ending.signal };
  }, 1_000);
  return {
    check: () => check("annals.db", "quick"),
    running: () => opened.map(({ isRunning }) => isRunning),
  };
}

it("checks in one thread while the file goes on changing", async () => {
  const { check, running } = threads();
  for (let n = 0; n < 5; n += 1) {
    expect(await check()).toEqual({ kind: "quick" });
    vi.advanceTimersByTime(900);
  }
  expect(running()).toEqual([true]);
});

it("ends the thread when nothing has been checked for a while, and starts another for the next check", async () => {
  const { check, running } = threads();
  await check();
  vi.advanceTimersByTime(1_000);
  expect(running()).toEqual([false]);
  expect(await check()).toEqual({ kind: "quick" });
  expect(running()).toEqual([false, true]);
});
