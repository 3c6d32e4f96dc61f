/** What keeps the database from being written. The number of each in shared memory is its place in this list, plus one. */
export const storageFaults = [
  "locked",
  "full",
  "readOnly",
  "unreachable",
  "damaged",
  "replaced",
  "missing",
] as const;
export type StorageFault = (typeof storageFaults)[number];

/** Thrown by a write that was not made, and by one of which it is not known that it will last. Nobody is told that it was saved. */
export class StorageError extends Error {
  constructor(
    readonly fault: StorageFault,
    options?: ErrorOptions,
  ) {
    super(`The database cannot be written: ${fault}.`, options);
  }
}
