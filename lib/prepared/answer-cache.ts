import { LRUCache } from "lru-cache";
import { EventEmitter, once } from "node:events";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { cacheKeysOf, isPageOf } from "./cache-key";
import { type Ready, readyToSend } from "./send-answer";
import type { SetStore } from "./set-store";
import type { ActiveVersion } from "./site-version";
import { type Carried, carriedFrom } from "./stored-set";

type Options = {
  store: SetStore | null;
  /** Memory for answers; beyond it the least recently used are evicted. */
  maxBytes: number;
};

export type AnswerCache = ReturnType<typeof openAnswerCache>;

/** Opens the cache that serves readers from memory and from stored sets, without asking the thread that renders. */
export function openAnswerCache({ store, maxBytes }: Options) {
  const memory = new LRUCache<string, Ready>({ maxSize: maxBytes, sizeCalculation: sizeOf });
  let active: ActiveVersion | null = null;
  let epoch = 0;
  let source: Carried | null = null;
  let activating = Promise.resolve();
  let keyOf: (url: string) => string | null = () => null;

  const activations = new EventEmitter().setMaxListeners(0);

  const current = () => (active && Date.now() < active.changesAt ? active : null);

  const openSource = async ({ id, isStored, base }: ActiveVersion): Promise<Carried | null> => {
    const wanted = isStored ? id : base?.id;
    if (wanted === undefined) return null;
    const set = source?.set.id === wanted ? source.set : await store?.open(wanted);
    return set ? carriedFrom(set, isStored ? [] : (base?.changed ?? [])) : null;
  };

  const activateNow = async (next: ActiveVersion) => {
    const opened = await openSource(next);
    if (next.id !== active?.id) {
      keepCarried(memory, opened);
      keyOf = cacheKeysOf(next);
      epoch += 1;
    }
    [source, active] = [opened, next];
    for (const [url, answer] of next.warm) memory.set(url, readyToSend(answer));
    activations.emit("activated");
  };

  return {
    /** Serves another version; resolves once it does. */
    activate: (next: ActiveVersion): Promise<void> => {
      activating = activating.then(() => activateNow(next));
      return activating;
    },
    /** Resolves once a version is active: at start, or after a release. Gives up after `timeout` milliseconds. */
    waitUntilActive: async (timeout = 2_000): Promise<void> => {
      const signal = AbortSignal.timeout(timeout);
      while (!current() && !signal.aborted)
        await once(activations, "activated", { signal }).catch(() => undefined);
    },
    /** Caches an answer of the version `id`; ignored once another version is active. */
    put: (id: string, url: string, answer: Answer) => {
      if (id === active?.id) memory.set(url, readyToSend(answer));
    },
    /** Counts the versions that were active; null while it is not known what is in force. */
    epoch: (): number | null => (current() ? epoch : null),
    /** Whether a url belongs to the active version, so that its answer will be cached. */
    isOfSet: (url: string) => current() !== null && keyOf(url) !== null,
    /** Whether it is known that there is no page at a url. */
    isUnknown: (url: string) => Boolean(current()?.releases) && !isPageOf(keyOf, url),
    /** Returns the answer to a url if it is in memory. */
    find: (url: string): Ready | undefined => {
      if (!current()) return undefined;
      return memory.get(url) ?? (url.includes("?") ? memory.get(keyOf(url) ?? "") : undefined);
    },
    /** Returns the answer to a url from the stored set; null if it has to be rendered. */
    fetch: async (url: string): Promise<Ready | null> => {
      const id = current()?.id;
      const key = keyOf(url);
      if (id === undefined || key === null) return null;
      const ready = await (source?.read(key) ?? null)?.catch((error) => logUnreadable(key, error));
      if (current()?.id !== id) return null;
      if (ready) memory.set(key, ready);
      return ready ?? null;
    },
    /** Returns the releases in force; null while they are not known. */
    releases: () => current()?.releases ?? null,
  };
}

/** Evicts what another version does not carry on byte for byte. */
function keepCarried(memory: LRUCache<string, Ready>, carried: Carried | null): void {
  for (const [url, { answer }] of [...memory.entries()])
    if (!carried?.has(url) || carried.set.find(url)?.etag !== answer.etag) memory.delete(url);
}

function logUnreadable(url: string, error: unknown): null {
  log.warn({ url, error }, "a prepared file is not used");
  return null;
}

function sizeOf({ answer: { bodies } }: Ready): number {
  return bodies.plain.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 4096;
}
