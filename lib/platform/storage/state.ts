import { type StorageFault, storageFaults } from "./fault";

/** Who learns what is wrong with the database: its writer, whatever reads it, and the thread that only watches it. */
export const observers = ["writer", "reader", "monitor"] as const;
export type Observer = (typeof observers)[number];

export type StorageState = {
  memory: SharedArrayBuffer;
  report: (observer: Observer, fault: StorageFault | null) => void;
  /** The gravest fault that is reported now. */
  fault: () => StorageFault | null;
};

/** What is known of the database's file, in memory that all threads share, so that none has to ask another that may be busy. */
export function storageState(
  memory = new SharedArrayBuffer(observers.length * Int32Array.BYTES_PER_ELEMENT),
): StorageState {
  const reported = new Int32Array(memory);
  return {
    memory,
    report: (observer, fault) =>
      void Atomics.store(reported, observers.indexOf(observer), fault ? storageFaults.indexOf(fault) + 1 : 0),
    fault: () => {
      const gravest = Math.max(...observers.map((_, index) => Atomics.load(reported, index)));
      return storageFaults[gravest - 1] ?? null;
    },
  };
}
