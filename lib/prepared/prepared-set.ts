import { log } from "@/lib/platform/log";
import { type Answer, compressed } from "./answer";
import { cacheKeysOf, isPageOf } from "./cache-key";
import { type Ready, readyToSend } from "./send-answer";
import type { SiteVersion } from "./site-version";
import type { Carried, StoredSet } from "./stored-set";

export type PreparedSet = SiteVersion & {
  stored: StoredSet | null;
  /** What of an earlier set is still right; null if there is none, or if this one is stored. */
  carried: Carried | null;
  /** Returns the answer to a url; null if the url is not part of this set. */
  obtain: (url: string) => Promise<Ready> | null;
  /** Whether there is a page at a url, or Next redirects it to one; true also while the releases in force are not known. */
  isPage: (url: string) => boolean;
};

type Options = {
  render: (url: string) => Promise<Answer>;
  stored: StoredSet | null;
  carried: Carried | null;
  onRendered: (url: string, answer: Answer) => void;
};

/** Creates a set that renders on demand. Concurrent requests for one url share one rendering. */
export function createPreparedSet(
  version: SiteVersion,
  { render, stored, carried, onRendered }: Options,
): PreparedSet {
  const keyOf = cacheKeysOf(version);
  const pending = new Map<string, Promise<Ready>>();
  const prepare = async (url: string) => {
    const ready = await prerender(url, render);
    onRendered(url, ready.answer);
    return ready;
  };
  const readStored = (url: string) =>
    (stored ?? carried)?.read(url)?.catch((error: unknown) => {
      log.warn({ url, error }, "a prepared file is not used");
      return prepare(url);
    });
  const obtain = (url: string) => {
    const key = keyOf(url);
    if (key === null) return null;
    const started = pending.get(key);
    if (started) return started;
    const preparing = (readStored(key) ?? prepare(key)).finally(() => pending.delete(key));
    pending.set(key, preparing);
    return preparing;
  };
  const isPage = (url: string) => version.releases === null || isPageOf(keyOf, url);
  return { ...version, stored, carried, obtain, isPage };
}

/** Renders a url of a set, with its compressed forms. Throws `UnexpectedStatusError` if it is not answered with 200. */
export async function prerender(url: string, render: Options["render"]): Promise<Ready> {
  const ready = readyToSend(await compressed(await render(url), "small"));
  if (ready.answer.status !== 200) throw new UnexpectedStatusError(url, ready);
  return ready;
}

/** Thrown for a url of the set that was not answered with 200; `ready` is what it was answered with. */
export class UnexpectedStatusError extends Error {
  constructor(
    url: string,
    readonly ready: Ready,
  ) {
    super(`${url} answered ${ready.answer.status}.`);
  }
}
