import type { PreparedSet } from "./prepared-set";
import type { Shelf } from "./set-store";

/** Work that puts a set on the shelf; `done` tells whether it is there. */
export type Preparing = { done: Promise<boolean>; stop: () => void };

// Someone may be copying the set before, or another web server be reading it.
const grace = 10 * 60_000;

type With = { shelf: Shelf; prepare: (id: string) => Preparing; say: (line: string) => void };

/** Sees that a set is on the shelf and that `current` leads to it, and removes what nobody needs any more. */
export function prepareAhead({ id, urls, shelved }: PreparedSet, { shelf, prepare, say }: With): Preparing {
  const tidy = () => shelf.tidy(id, grace);
  const found = async () => {
    await shelf.pointTo(id);
    say(`Public pages are prepared (${urls.length}).`);
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
