import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { StorageFault } from "@/lib/platform/storage/fault";

export type Disk = { fault: StorageFault | null; freeBytes: number | null };

/** Below this the next few saves may already find no room. In bytes, as all sizes here. */
const tooLittle = 2_000_000;
const probe = Buffer.alloc(65_536);

/**
 * Returns how much room there is beside the database. A file is written as well, since a quota, or a folder that has become
 * read-only, is not seen in the count of free blocks.
 */
export function diskOf(path: string): Disk {
  const freeBytes = freeBytesOf(path);
  const fault = writeFault(`${path}.probe`);
  return { freeBytes, fault: fault ?? (freeBytes !== null && freeBytes < tooLittle ? "full" : null) };
}

function freeBytesOf(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize;
  } catch {
    return null;
  }
}

const readOnlyCodes = new Set(["EROFS", "EACCES", "EPERM"]);

function writeFault(file: string): StorageFault | null {
  try {
    writeFileSync(file, probe);
    return null;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT") return "full";
    return readOnlyCodes.has(code) ? "readOnly" : null;
  } finally {
    try {
      rmSync(file, { force: true });
    } catch {
      // What could not be written is not there to be removed.
    }
  }
}
