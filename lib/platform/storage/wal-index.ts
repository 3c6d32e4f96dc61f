import { readSync } from "node:fs";

/** What SQLite's index of the write-ahead log, `<database>-shm`, tells of the log: https://sqlite.org/walformat.html */
export type LogState = {
  /** Goes up by one whenever the log is begun again. */
  generation: number;
  frames: number;
  /** How many frames are copied into the database file, and how many a checkpoint set out to copy. */
  copied: number;
  begun: number;
};

const bytes = new Uint8Array(136);
const words = new Uint32Array(bytes.buffer);
const headerWords = 12;

/** Reads the index through an open descriptor. Another process may be writing it: its header stands there twice, and both have to agree. */
export function logState(descriptor: number): LogState {
  for (let tries = 0; tries < 100; tries += 1) {
    readSync(descriptor, bytes, 0, bytes.length, 0);
    if (isWhole()) break;
  }
  const generation = new DataView(bytes.buffer).getUint32(32);
  return { generation, frames: words[4] ?? 0, copied: words[24] ?? 0, begun: words[32] ?? 0 };
}

function isWhole(): boolean {
  for (let at = 0; at < headerWords; at += 1) if (words[at] !== words[at + headerWords]) return false;
  return true;
}

/** Returns whether a checkpoint, of whatever process, can have changed the database file between two states of the log. */
export function isCheckpointBetween(before: LogState, after: LogState): boolean {
  if (after.generation === before.generation) return after.begun > before.copied;
  if (after.begun > 0) return true;
  // A log is begun again only when all of it has been copied.
  if (before.copied < before.frames) return true;
  return before.frames > 0 && after.generation !== (before.generation + 1) >>> 0;
}
