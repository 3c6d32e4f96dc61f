import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropRetry, pauseBefore, retryLater, retryNow, serverAnswered } from "./retries";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => {
  dropRetry("a");
  dropRetry("b");
  serverAnswered();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A save that fails each time. */
function failing(id: string) {
  const attempt = vi.fn(() => retryLater(id, attempt));
  retryLater(id, attempt);
  return attempt;
}

describe("a save that waits", () => {
  it("is tried after pauses that grow from a second to half a minute, and never end", () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const attempt = failing("a");
    for (const [index, seconds] of [1, 2, 4, 8, 16, 30, 30, 30].entries()) {
      vi.advanceTimersByTime(seconds * 1000 - 1);
      expect(attempt).toHaveBeenCalledTimes(index);
      vi.advanceTimersByTime(1);
      expect(attempt).toHaveBeenCalledTimes(index + 1);
    }
  });

  it("has a pause that is not the same for all, and at most half a minute", () => {
    const random = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(2000), random, (attempt, at) => {
        const longest = Math.min(30_000, 1000 * 2 ** attempt);
        expect(pauseBefore(attempt, at)).toBeGreaterThanOrEqual(longest / 2);
        expect(pauseBefore(attempt, at)).toBeLessThanOrEqual(longest);
      }),
    );
    expect(pauseBefore(3, 0)).not.toBe(pauseBefore(3, 1));
  });

  it.each(["online", "focus"])("is tried at once on %s", (event) => {
    const attempt = failing("a");
    window.dispatchEvent(new Event(event));
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it("is tried at once when the server has answered another, and then soon again", () => {
    const attempt = failing("a");
    vi.advanceTimersByTime(60_000);
    attempt.mockClear();
    serverAnswered();
    expect(attempt).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it("gives way to a newer one of its field, and leaves the others", () => {
    const [old, newer, other] = [vi.fn(), vi.fn(), vi.fn()];
    retryLater("a", old);
    retryLater("b", other);
    retryLater("a", newer);
    retryNow();
    expect([old, newer, other].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 1]);
    retryLater("a", old);
    retryLater("b", other);
    dropRetry("a");
    vi.advanceTimersByTime(30_000);
    expect([old, newer, other].map(({ mock }) => mock.calls.length)).toEqual([0, 1, 2]);
  });
});
