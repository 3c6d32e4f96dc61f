import "server-only";
import Database from "better-sqlite3";
import { setImmediate } from "node:timers/promises";

/** A read-only view of the whole database at one moment. Temporary tables can be written. */
export type Snapshot = Database.Database;

export async function withSnapshot<T>(file: string, read: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const snapshot = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    // Keeps large temporary tables out of memory.
    snapshot.pragma("temp_store = FILE");
    snapshot.exec("BEGIN");
    // BEGIN alone does not fix the moment; the first read does.
    snapshot.prepare(`SELECT count(*) FROM "sqlite_schema"`).get();
    return await read(snapshot);
  } finally {
    snapshot.close();
  }
}

const pageSize = 500;

/**
 * Yields the rows of a query in pages, giving other work a turn in between. The query's parameters are the cursor to
 * continue after and the page size; it is ordered by its column `cursor`.
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
