import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { StorageFault } from "./fault";

// The codes that better-sqlite3 gives; those that it does not know by name end in the number.
const faults: [RegExp, StorageFault][] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, "locked"],
  [/^SQLITE_FULL/, "full"],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_(CORRUPTFS|DATA))/, "damaged"],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/, "readOnly"],
];
const namesByNumber: Record<number, string> = {
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  26: "SQLITE_NOTADB",
};
const leastRoom = 1_000_000;

/** Returns what an error of SQLite says about the database in `file`; null for an error of the statement, such as a constraint. */
export function faultOf(error: unknown, file: string): StorageFault | null {
  const code = codeOf(error);
  const known = faults.find(([codes]) => codes.test(code))?.[1];
  if (known) return known;
  // A full disk also shows as a log or an index that cannot be made longer.
  if (code.startsWith("SQLITE_IOERR")) return freeBytes(file) < leastRoom ? "full" : "readOnly";
  return null;
}

/** Returns whether an error of SQLite says that the file is damaged, whoever met it. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const number = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code)?.[1];
  return number ? (namesByNumber[Number(number) & 255] ?? code) : code;
}

function freeBytes(file: string): number {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
