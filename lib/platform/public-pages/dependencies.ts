import { AsyncLocalStorage } from "node:async_hooks";
import { singleton } from "../singleton";

// One storage for all copies of this module: the server records what a page reads in Next's copy.
const storage = singleton("dependencies", () => new AsyncLocalStorage<Set<string>>());

/** An answer with the names of the parts of the published state that it was made from. */
export type Made<T> = { made: T; dependencies: readonly string[] };

/** Makes something and records every part that it reads on the way. */
export async function withDependencies<T>(make: () => Promise<T>): Promise<Made<T>> {
  const parts = new Set<string>();
  const made = await storage.run(parts, make);
  return { made, dependencies: [...parts] };
}

/** Notes that what is being made depends on a part. Does nothing where nobody records. */
export function dependOn(part: string): void {
  storage.getStore()?.add(part);
}

export function isRecording(): boolean {
  return storage.getStore() !== undefined;
}
