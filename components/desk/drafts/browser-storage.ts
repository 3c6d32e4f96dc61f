/** Runs work on the browser's storage. Returns null where it is blocked or full. */
export function withStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(window.localStorage);
  } catch {
    return null;
  }
}

/** Returns the keys in storage that begin with `start`. */
export function storedKeys(start: string): string[] {
  return withStorage((storage) => Object.keys(storage).filter((key) => key.startsWith(start))) ?? [];
}

/** Returns the object stored under a key. Null when there is none, or it cannot be read. */
export function storedObject(key: string): Partial<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(withStorage((storage) => storage.getItem(key)) ?? "null");
    return typeof value === "object" ? (value as Partial<Record<string, unknown>> | null) : null;
  } catch {
    return null;
  }
}
