import "server-only";
import Database from "better-sqlite3";
import { setImmediate } from "node:timers/promises";

/** The whole database as it was at one moment, whatever is written meanwhile. It cannot be written to; temporary tables can. */
export type Snapshot = Database.Database;

/** Opens `file` read-only for as long as `read` takes. */
export async function withSnapshot<T>(file: string, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    // Temporary tables as large as the database would otherwise be held in memory.
    snapshot.pragma("temp_store = FILE");
    snapshot.exec("BEGIN");
    // The moment is that of the first read, not of BEGIN.
    snapshot.prepare(`SELECT count(*) FROM "sqlite_schema"`).get();
    return await read(snapshot);
  } finally {
    snapshot.close();
  }
}

const pageSize = 500;

/**
 * The rows of a query, a page at a time; others get their turn between two pages. The query takes where to go on from and how
 * many rows, and orders by its column `cursor`.
 */
export async function* pagesOf<R extends { cursor: number | string }>(
  snapshot: Snapshot,
  query: string,
  start: R["cursor"],
): AsyncGenerator<R[]> {
  const page = snapshot.prepare<[R["cursor"], number], R>(query);
  let after = start;
  while (true) {
    const rows = page.all(after, pageSize);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.cursor ?? after;
    await setImmediate();
  }
}
