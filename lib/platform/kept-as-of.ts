import { LRUCache } from "lru-cache";
import { singleton } from "./singleton";

type Kept<T> = { asOf: number; value: Promise<T> };

/**
 * Keeps what was last read of each of some things, at most `max` of them, for as long as it is asked for as of the same number.
 * Those who ask while it is read get the same. It is shared: nobody may change it.
 */
export function keptAsOf<T>(name: string, max: number) {
  const kept = singleton(name, () => new LRUCache<string, Kept<T>>({ max }));
  return (key: string, asOf: number, read: () => Promise<T>): Promise<T> => {
    const found = kept.get(key);
    if (found?.asOf === asOf) return found.value;
    const value = read();
    kept.set(key, { asOf, value });
    value.catch(() => kept.peek(key)?.value === value && kept.delete(key));
    return value;
  };
}
