import { accessSync, constants, readSync, type StatsBase, statSync } from "node:fs";
import { dirname } from "node:path";
import type { StorageFault } from "@/lib/platform/storage/fault";
import { remembered, type WatchedFile } from "./watched-file";

/**
 * Returns what is wrong with the files themselves. No connection is opened here, because SQLite would make a new log for a
 * database whose log is gone, and none may be opened on a file of which this returns that it is missing or replaced.
 */
export function fileFault(file: WatchedFile): StorageFault | null {
  return identityFault(file) ?? (hasHeader(file) ? null : "damaged") ?? permissionFault(file);
}

function identityFault(file: WatchedFile): StorageFault | null {
  const found = statOf(file.path);
  if (!found || file.descriptor === null) return "missing";
  if (found.dev !== remembered(file, "dev") || found.ino !== remembered(file, "ino")) return "replaced";
  return logFault(file);
}

// The log of a database that is open: the newest saves are in it, and whoever removes it leaves the writer with a file
// that has no name any more.
function logFault(file: WatchedFile): StorageFault | null {
  const ino = remembered(file, "walIno");
  if (ino === 0n) return null;
  const found = statOf(`${file.path}-wal`);
  if (!found) return "missing";
  return found.dev === remembered(file, "walDev") && found.ino === ino ? null : "replaced";
}

const magic = "SQLite format 3\0";

function hasHeader({ descriptor }: WatchedFile): boolean {
  if (descriptor === null) return false;
  const header = Buffer.alloc(magic.length);
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } catch {
    return false;
  }
  return header.toString("latin1") === magic;
}

// SQLite writes into the folder too.
function permissionFault({ path }: WatchedFile): StorageFault | null {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return null;
  } catch {
    return "readOnly";
  }
}

// What may not be looked at is as good as gone.
function statOf(path: string): StatsBase<bigint> | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
