import { beforeEach, vi } from "vitest";

/** What the clock of a test does after each piece of work, with the milliseconds by which it moves. */
export const movements = [
  ["goes on", 60_000],
  ["stands still", 0],
  ["is put back", -60_000],
] as const;

/** Fakes the clock of each test. The returned function waits for work and then moves the clock. */
export function movedClock(step: number): <T>(work: Promise<T>) => Promise<T> {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }).setSystemTime(Date.now()));
  beforeEach(() => () => void vi.useRealTimers());
  return async (work) => {
    const done = await work;
    vi.setSystemTime(Date.now() + step);
    return done;
  };
}
