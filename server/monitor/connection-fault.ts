import Database from "better-sqlite3";
import type { StorageFault } from "@/lib/platform/storage/fault";
import { remember, remembered, type WatchedFile } from "./watched-file";

/** What a connection of its own met; `busy` if somebody is writing, which is no fault yet. */
export type Probe = StorageFault | "busy" | null;

/**
 * Tries, without waiting, whether the database could be written. The connection is a new one each time, because one that is
 * open has its pages in memory and may write a file that nobody else may.
 */
export function probeConnection(file: WatchedFile): Probe {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(file.path, { fileMustExist: true, timeout: 0 });
    connection.exec("BEGIN IMMEDIATE");
    const fault = contentFault(file, connection);
    connection.exec("ROLLBACK");
    return fault;
  } catch (error) {
    return probeOf((error as { code?: string }).code ?? "");
  } finally {
    connection?.close();
  }
}

// Nothing is ever taken out of the audit trail, so one that has become shorter is that of an older copy of the database.
function contentFault(file: WatchedFile, connection: Database.Database): StorageFault | null {
  const { newest } = connection.prepare(`SELECT max("seq") AS "newest" FROM "AuditEvent"`).get() as Newest;
  const known = remembered(file, "newestEvent");
  if (BigInt(newest ?? 0) < known) return "replaced";
  remember(file, "newestEvent", BigInt(newest ?? 0));
  return null;
}

type Newest = { newest: number | null };

function probeOf(code: string): Probe {
  return probesByCode.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}

const probesByCode: readonly [RegExp, Probe][] = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, "busy"],
  [/^SQLITE_(?:READONLY|PERM|CANTOPEN)/, "readOnly"],
  [/^SQLITE_(?:FULL|IOERR_SHM)/, "full"],
  [/^SQLITE_(?:CORRUPT|NOTADB|IOERR)/, "damaged"],
  // There is no audit trail: a file of something else was copied over this one.
  [/^SQLITE_ERROR/, "replaced"],
];
