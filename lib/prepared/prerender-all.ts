import { isDeepStrictEqual } from "node:util";
import { withDependencies } from "@/lib/platform/public-pages/dependencies";
import { withMadeAnswers } from "@/lib/platform/public-pages/made-answers";
import type { Answer } from "./answer";
import type { StoredFile } from "./manifest";
import { prerender } from "./prepared-set";
import type { Ready } from "./send-answer";
import type { SetDraft } from "./set-draft";
import type { SetStore } from "./set-store";
import type { SiteVersion } from "./site-version";
import type { Carried } from "./stored-set";

type Options = {
  render: (url: string) => Promise<Answer>;
  store: SetStore;
  /** What of an earlier set is still right; null if there is none. */
  carried: Carried | null;
  /** Whether the version is still the one in force. */
  isInForce: () => Promise<boolean>;
  log: (line: string) => void;
};

// With two, one page is compressed on another thread while the next is rendered on this one.
const concurrency = 2;
const progressInterval = 2_000;

/**
 * Stores every url of a version as one set. What an earlier set has and nothing changed is taken from there; the rest is
 * rendered. Throws at the first that fails; what was made until then is found by the next run.
 */
export async function prerenderAll(version: SiteVersion, options: Options): Promise<void> {
  const startedAt = Date.now();
  const { id, addresses, origin, shared } = version;
  const urls = addresses.flat();
  const draft = await options.store.begin(id, origin);
  const carried = await carryOver(urls, draft, options.carried);
  const left = urls.filter((url) => !draft.has(url));
  const own = left.filter((url) => !shared.has(url));
  await withMadeAnswers(draft.read, () => renderEach(own, draft, options));
  for (const url of left) {
    const origin = shared.get(url);
    if (origin !== undefined) await draft.share(origin, url);
  }
  // What was rendered after another release would say more than this version does.
  if (!(await options.isInForce())) throw new Error("another version is in force by now");
  await draft.finish();
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  options.log(`Public pages are prepared (${urls.length} in ${seconds} s, ${carried} of them as before).`);
}

/** Links into a draft what an earlier set has and nothing changed. Returns how many that are. */
async function carryOver(urls: readonly string[], draft: SetDraft, carried: Carried | null): Promise<number> {
  let count = 0;
  for (const url of carried ? urls : []) {
    const file = carried?.has(url) && !draft.has(url) ? carried.set.find(url) : undefined;
    if (!file || !carried) continue;
    await draft.link(url, { folder: carried.set.folder, file });
    count += 1;
  }
  return count;
}

async function renderEach(urls: readonly string[], draft: SetDraft, options: Options): Promise<void> {
  const { render, carried, log } = options;
  const remaining = urls.values();
  const countOne = progressLogger(log, urls.length);
  let hasFailed = false;
  const worker = async () => {
    for (const url of remaining) {
      if (hasFailed) return;
      const { made, dependencies } = await withDependencies(() => prerender(url, render));
      const former = carried?.set.find(url);
      if (carried && former && isSame(former, made))
        await draft.link(url, { folder: carried.set.folder, file: { ...former, parts: dependencies } });
      else await draft.add(url, made, dependencies);
      countOne();
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    worker().catch((error: unknown) => {
      hasFailed = true;
      throw error;
    }),
  );
  // One may still be writing into the draft when the other has failed.
  for (const ended of await Promise.allSettled(workers)) if (ended.status === "rejected") throw ended.reason;
}

/** Whether what was made anew is what is stored, as where a page depends on more than it shows. */
function isSame({ etag, headers }: StoredFile, { answer }: Ready): boolean {
  return etag === answer.etag && isDeepStrictEqual(headers, answer.headers);
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
