import type { PreparedSet } from "./prepared-set";
import type { Shelf } from "./shelf";

type With = {
  shelf: Shelf;
  say: (line: string) => void;
  /** False once another set has taken this one's place. */
  isWanted: () => boolean;
};

// Two at a time: one is compressed on another thread while the next is rendered on this one.
const lanes = 2;
const between = 2_000;

// Someone may be copying the set before, or another web server be reading it.
const grace = 10 * 60_000;

/** Prepares every address of a set that has not been asked for yet, and puts the whole set on the shelf. */
export async function prepareAhead(set: PreparedSet, { shelf, say, isWanted }: With): Promise<void> {
  if (set.urls.every((url) => set.find(url))) {
    await shelf.pointTo(set.id);
    say(`Public pages are prepared (${set.urls.length}).`);
  } else if (!(await prepareAll(set, { shelf, say, isWanted }))) return;
  await shelf.tidy(set.id, grace);
  setTimeout(() => void shelf.tidy(set.id, grace).catch(() => undefined), grace + 1_000).unref();
}

async function prepareAll(set: PreparedSet, { shelf, say, isWanted }: With): Promise<boolean> {
  const since = Date.now();
  const draft = await shelf.begin(set.id);
  const waiting = set.urls.values();
  const progress = tell(say, set.urls.length);
  const failures: string[] = [];
  const lane = async () => {
    for (const url of waiting) {
      if (!isWanted()) return;
      try {
        const ready = await set.obtain(url);
        if (ready) await draft.add(url, ready);
      } catch (error) {
        failures.push(String(error));
      }
      progress();
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  if (!isWanted() || failures.length > 0) {
    await draft.drop();
    for (const failure of failures.slice(0, 5)) say(`Not prepared: ${failure}`);
    return false;
  }
  await draft.finish();
  say(`Public pages are prepared (${set.urls.length} in ${((Date.now() - since) / 1000).toFixed(1)} s).`);
  return true;
}

/** Says how far it has come, at once and then every two seconds. */
function tell(say: With["say"], total: number): () => void {
  let done = 0;
  let said = 0;
  return () => {
    done += 1;
    if (Date.now() - said < between) return;
    said = Date.now();
    say(`Preparing public pages ${done}/${total}`);
  };
}
