import { LRUCache } from "lru-cache";
import { EventEmitter, once } from "node:events";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { cacheKeysOf, isPageOf } from "./cache-key";
import { type Ready, readyToSend } from "./send-answer";
import type { SetStore, StoredSet } from "./set-store";
import type { ActiveVersion } from "./site-version";

type Options = {
  /** The current epoch. A version that was activated in an earlier one is not served. */
  epoch: () => number;
  store: SetStore | null;
  /** Memory for answers; beyond it the least recently used are evicted. */
  maxBytes: number;
};

export type AnswerCache = ReturnType<typeof openAnswerCache>;

/** Opens the cache that serves readers from memory and from stored sets, without asking the thread that renders. */
export function openAnswerCache({ epoch, store, maxBytes }: Options) {
  const memory = new LRUCache<string, Ready>({ maxSize: maxBytes, sizeCalculation: sizeOf });
  let active: ActiveVersion | null = null;
  let stored: Promise<StoredSet | null> = Promise.resolve(null);
  let keyOf: (url: string) => string | null = () => null;

  const activations = new EventEmitter().setMaxListeners(0);

  const current = () => (active && active.epoch === epoch() && Date.now() < active.changesAt ? active : null);

  return {
    activate: (next: ActiveVersion) => {
      if (next.id !== active?.id) {
        memory.clear();
        keyOf = cacheKeysOf(next);
      }
      stored = next.isStored && store ? store.open(next.id) : Promise.resolve(null);
      active = next;
      activations.emit("activated");
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
    /** The epoch of the active version; null while it is not known what is in force. */
    epoch: (): number | null => current()?.epoch ?? null,
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
      const ready = await stored
        .then((set) => set?.read(key) ?? null)
        .catch((error) => logUnreadable(key, error));
      if (current()?.id !== id) return null;
      if (ready) memory.set(key, ready);
      return ready;
    },
    /** Returns the releases in force; null while they are not known. */
    releases: () => current()?.releases ?? null,
  };
}

function logUnreadable(url: string, error: unknown): null {
  log.warn({ url, error }, "a prepared file is not used");
  return null;
}

function sizeOf({ answer: { bodies } }: Ready): number {
  return bodies.plain.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 4096;
}
