import { LRUCache } from "lru-cache";

/**
 * Returns `parse` with a cache by the text itself, so that it is right whoever changes what is stored, and in whatever process.
 * What it returns is shared: nobody may change it.
 */
export function parsedOnce<T extends object>(parse: (text: string) => T): (text: string) => T {
  const parsed = new LRUCache<string, T>({ max: 2000, memoMethod: (text) => parse(text) });
  return (text) => parsed.memo(text);
}
