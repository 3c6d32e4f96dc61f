import { LRUCache } from "lru-cache";
import { EventEmitter, once } from "node:events";
import { log } from "@/lib/platform/log";
import type { Answer } from "./answer";
import { cacheKeysOf } from "./cache-key";
import type { ActiveVersion } from "./site-version";
import { type Ready, readyToSend } from "./send-answer";
import type { SetStore, StoredSet } from "./set-store";

type Options = {
  /** The present turn: what was shown for an earlier one is not given to anyone. */
  epoch: () => number;
  store: SetStore | null;
  /** How many bytes of answers are held in memory; what is asked for least goes first. */
  room: number;
};

export type AnswerCache = ReturnType<typeof openAnswerCache>;

/** What readers are given without asking who made it: answers from memory, and from the shelf. */
export function openAnswerCache({ epoch: turn, store: shelf, room }: Options) {
  const memory = new LRUCache<string, Ready>({ maxSize: room, sizeCalculation: sizeOf });
  let active: ActiveVersion | null = null;
  let stored: Promise<StoredSet | null> = Promise.resolve(null);
  let keyOf: (url: string) => string | null = () => null;

  const activations = new EventEmitter().setMaxListeners(0);

  const current = () => (active && active.epoch === turn() && Date.now() < active.changesAt ? active : null);

  return {
    /** Shows a set in the place of what was shown before. */
    activate: (next: ActiveVersion) => {
      if (next.id !== active?.id) {
        memory.clear();
        keyOf = cacheKeysOf(next);
      }
      stored = next.isStored && shelf ? shelf.open(next.id) : Promise.resolve(null);
      active = next;
      activations.emit("show");
    },
    /** Resolves once something is shown: at a start, or while a release comes into force. At the latest after a while. */
    settled: async (patience = 2_000): Promise<void> => {
      const signal = AbortSignal.timeout(patience);
      while (!current() && !signal.aborted)
        await once(activations, "show", { signal }).catch(() => undefined);
    },
    /** Keeps an answer that was made for the set named `id`. */
    put: (id: string, url: string, content: Answer) => {
      if (id === active?.id) memory.set(url, readyToSend(content));
    },
    /** Whether an address is of the set that is shown, and so will be kept once it is made. */
    isOfSet: (url: string) => current() !== null && keyOf(url) !== null,
    /** The answer to an address, where it is held in memory. */
    find: (url: string): Ready | undefined => {
      if (!current()) return undefined;
      return memory.get(url) ?? (url.includes("?") ? memory.get(keyOf(url) ?? "") : undefined);
    },
    /** The answer to an address from the shelf; null where it has to be made. */
    fetch: async (url: string): Promise<Ready | null> => {
      const id = current()?.id;
      const key = keyOf(url);
      if (id === undefined || key === null) return null;
      const ready = await stored.then((set) => set?.read(key) ?? null).catch((error) => unread(key, error));
      if (current()?.id !== id) return null;
      if (ready) memory.set(key, ready);
      return ready;
    },
    /** What is in force; null while that is not known. */
    releases: () => current()?.releases ?? null,
  };
}

function unread(url: string, error: unknown): null {
  log.warn({ url, error }, "a prepared file is not used");
  return null;
}

function sizeOf({ content: { bodies } }: Ready): number {
  return bodies.plain.length + (bodies.gzip?.length ?? 0) + (bodies.br?.length ?? 0) + 4096;
}
