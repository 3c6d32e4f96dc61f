import { fstatSync, openSync } from "node:fs";

const places = ["dev", "ino", "walDev", "walIno", "newestEvent"] as const;
type Place = (typeof places)[number];

/** The database's file as it was when the server started. */
export type WatchedFile = {
  path: string;
  /**
   * Kept open until the process ends: to close any descriptor of the file would drop the locks that SQLite holds on it. Null
   * if the file could not be opened.
   */
  descriptor: number | null;
  /** What identifies the file, its log and its content, in memory that outlives the monitor's thread; zero if not known yet. */
  memory: SharedArrayBuffer;
};

/** Remembers which file the database is. One that is not there stays missing, since nothing was served from it. */
export function watchFile(path: string): WatchedFile {
  const memory = new SharedArrayBuffer(places.length * BigInt64Array.BYTES_PER_ELEMENT);
  const file = { path, descriptor: opened(path), memory };
  if (file.descriptor === null) return file;
  const { dev, ino } = fstatSync(file.descriptor, { bigint: true });
  remember(file, "dev", dev);
  remember(file, "ino", ino);
  return file;
}

function opened(path: string): number | null {
  try {
    return openSync(path, "r");
  } catch {
    return null;
  }
}

/** Returns what was remembered under a name; 0 if nothing was. */
export function remembered({ memory }: WatchedFile, name: Place): bigint {
  return Atomics.load(new BigInt64Array(memory), places.indexOf(name));
}

export function remember({ memory }: WatchedFile, name: Place, value: bigint): void {
  Atomics.store(new BigInt64Array(memory), places.indexOf(name), value);
}
