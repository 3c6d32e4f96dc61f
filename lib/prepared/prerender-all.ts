import type { Answer } from "./answer";
import { createPreparedSet } from "./prepared-set";
import type { SetStore } from "./set-store";
import type { SiteVersion } from "./site-version";

type Options = { render: (url: string) => Promise<Answer>; store: SetStore; log: (line: string) => void };

// With two, one page is compressed on another thread while the next is rendered on this one.
const concurrency = 2;
const progressInterval = 2_000;

/** Renders every url of a version and stores them as one set. Throws at the first that fails, and then stores nothing. */
export async function prerenderAll(version: SiteVersion, { render, store, log }: Options): Promise<void> {
  const startedAt = Date.now();
  const { id, urls } = version;
  const set = createPreparedSet(version, { render, stored: null, onRendered: () => undefined });
  const draft = await store.begin(id);
  const remaining = urls.values();
  const countOne = progressLogger(log, urls.length);
  let hasFailed = false;
  const worker = async () => {
    for (const url of remaining) {
      if (hasFailed) return;
      const ready = await set.obtain(url);
      if (ready) await draft.add(url, ready);
      countOne();
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    worker().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  try {
    await Promise.all(workers);
    await draft.finish();
  } catch (error) {
    // The other one may still be writing into the draft.
    await Promise.allSettled(workers);
    await store.discard(id);
    throw error;
  }
  log(`Public pages are prepared (${urls.length} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s).`);
}

/** Returns a function that counts one page and logs the count, at once and then at most every two seconds. */
function progressLogger(log: Options["log"], total: number): () => void {
  let done = 0;
  let loggedAt = 0;
  return () => {
    done += 1;
    if (Date.now() - loggedAt < progressInterval) return;
    loggedAt = Date.now();
    log(`Preparing public pages ${done}/${total}`);
  };
}
