import { setImmediate } from "node:timers/promises";

/**
 * Does work for one item after the other, and gives everything else a turn in between. Reads of SQLite never leave the
 * thread, so that a page over all years done with `Promise.all` would keep a save waiting until its last year.
 */
export async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) {
    results.push(await work(item));
    await setImmediate();
  }
  return results;
}
