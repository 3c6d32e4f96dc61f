import { describe, expect, it } from "vitest";
import { idleCollector } from "./idle-collection";

const idle = (times: number, heap = 100) => Array.from({ length: times }, (): [number, number] => [0, heap]);

/** Runs a collector over moments, each with the busy part of the time and the heap in MB. Returns after which it collected. */
function collectionsIn(moments: [utilization: number, heap: number][], after = 100): number[] {
  const collections: number[] = [];
  let [now, heap] = [0, 0];
  const tick = idleCollector({
    utilization: () => moments[now]?.[0] ?? 0,
    heap: () => heap * 1_000_000,
    collect: () => {
      collections.push(now);
      heap = after;
    },
  });
  for (now = 0; now < moments.length; now += 1) {
    heap = moments[now]?.[1] ?? 0;
    tick();
  }
  return collections;
}

describe("collecting garbage", () => {
  it("waits until the thread was idle twice in a row", () => {
    expect(
      collectionsIn([
        [0.9, 400],
        [0, 400],
        [0.5, 400],
        [0, 400],
        [0.01, 400],
      ]),
    ).toEqual([4]);
  });

  it("never happens while the thread is busy", () => {
    expect(
      collectionsIn([
        [0.1, 400],
        [0.9, 900],
        [0.06, 900],
      ]),
    ).toEqual([]);
  });

  it("happens six times in a rest", () => {
    expect(collectionsIn([...idle(2, 400), ...idle(20)])).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("is left off while the thread has work, and goes on after it", () => {
    expect(collectionsIn([...idle(2, 400), ...idle(1), [0.5, 120], ...idle(9)])).toEqual([1, 2, 4, 5, 6, 7]);
  });

  it("begins again only after the heap has grown", () => {
    expect(collectionsIn([...idle(2, 400), ...idle(7), ...idle(3, 140), ...idle(1, 150)])).toEqual([
      1, 2, 3, 4, 5, 6, 12,
    ]);
  });
});
