import { fstatSync, openSync } from "node:fs";

const places = ["dev", "ino", "walDev", "walIno", "newestEvent"] as const;
type Place = (typeof places)[number];

/** The database's file as it was when the server started. */
export type WatchedFile = {
  path: string;
  /** Kept open until the process ends: to close any descriptor of the file would drop the locks that SQLite holds on it. */
  descriptor: number;
  /** What identifies the file, its log and its content, in memory that outlives the monitor's thread; zero if not known yet. */
  memory: SharedArrayBuffer;
};

/** Remembers which file the database is. Throws if it is not there. */
export function watchFile(path: string): WatchedFile {
  const descriptor = openSync(path, "r");
  const memory = new SharedArrayBuffer(places.length * BigInt64Array.BYTES_PER_ELEMENT);
  const { dev, ino } = fstatSync(descriptor, { bigint: true });
  const file = { path, descriptor, memory };
  remember(file, "dev", dev);
  remember(file, "ino", ino);
  return file;
}

/** Returns what was remembered under a name; 0 if nothing was. */
export function remembered({ memory }: WatchedFile, name: Place): bigint {
  return Atomics.load(new BigInt64Array(memory), places.indexOf(name));
}

export function remember({ memory }: WatchedFile, name: Place, value: bigint): void {
  Atomics.store(new BigInt64Array(memory), places.indexOf(name), value);
}
