import type { PreparedSet } from "./prepared-set";
import type { SetStore } from "./set-store";

/** A run that stores a set; `done` resolves to whether it succeeded. */
export type Prerendering = { done: Promise<boolean>; stop: () => void };

// Somebody may still be copying the former set, or another web server reading from it.
const gracePeriod = 10 * 60_000;

type Options = { store: SetStore; prepare: (id: string) => Prerendering; log: (line: string) => void };

/** Stores a set unless it is stored already, points `current` to it, and removes the sets it supersedes. */
export function ensureStored(
  { id, urls, stored }: PreparedSet,
  { store, prepare, log }: Options,
): Prerendering {
  const removeUnused = () => store.removeUnused(id, gracePeriod);
  const pointToStored = async () => {
    await store.pointTo(id);
    log(`Public pages are prepared (${urls.length}).`);
    return true;
  };
  const run = stored ? { done: pointToStored(), stop: () => undefined } : prepare(id);
  const done = run.done.then(async (isStored) => {
    if (!isStored) return false;
    await removeUnused();
    setTimeout(() => void removeUnused().catch(() => undefined), gracePeriod + 1_000).unref();
    return true;
  });
  return { done, stop: run.stop };
}
