import "server-only";
import { singleton } from "../singleton";
import type { ShortLived } from "./store";

const kept = singleton("short-lived values", () => new Map<string, { value: string; until: number }>());

function find(key: string): string | null {
  const entry = kept.get(key);
  return entry && entry.until > Date.now() ? entry.value : null;
}

function keep(key: string, value: string, lifetime: number): void {
  const now = Date.now();
  for (const [other, { until }] of kept) if (until <= now) kept.delete(other);
  kept.set(key, { value, until: now + lifetime });
}

export const inMemory: ShortLived = {
  find: async (key) => find(key),
  list: async (prefix) => {
    const keys = [...kept.keys()].filter((key) => key.startsWith(prefix));
    return new Map(
      keys.flatMap((key) => {
        const value = find(key);
        return value === null ? [] : [[key.slice(prefix.length), value]];
      }),
    );
  },
  keep: async (key, value, lifetime) => keep(key, value, lifetime),
  claim: async (key, value, lifetime) => {
    const isFree = [null, value].includes(find(key));
    if (isFree) keep(key, value, lifetime);
    return isFree;
  },
  release: async (key, value) => {
    if (find(key) === value) kept.delete(key);
  },
};

/** How many values are held, with those whose time has passed. */
export const countInMemory = (): number => kept.size;
