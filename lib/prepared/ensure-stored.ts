import type { PreparedSet } from "./prepared-set";
import type { SetStore } from "./set-store";

/** Work that puts a set on the shelf; `done` tells whether it is there. */
export type Prerendering = { done: Promise<boolean>; stop: () => void };

// Someone may be copying the set before, or another web server be reading it.
const grace = 10 * 60_000;

type With = { store: SetStore; prepare: (id: string) => Prerendering; log: (line: string) => void };

/** Sees that a set is on the shelf and that `current` leads to it, and removes what nobody needs any more. */
export function ensureStored(
  { id, urls, shelved }: PreparedSet,
  { store, prepare, log }: With,
): Prerendering {
  const tidy = () => store.tidy(id, grace);
  const found = async () => {
    await store.pointTo(id);
    log(`Public pages are prepared (${urls.length}).`);
    return true;
  };
  const work = shelved ? { done: found(), stop: () => undefined } : prepare(id);
  const done = work.done.then(async (isThere) => {
    if (!isThere) return false;
    await tidy();
    setTimeout(() => void tidy().catch(() => undefined), grace + 1_000).unref();
    return true;
  });
  return { done, stop: work.stop };
}
