import "server-only";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";
import { largestInt } from "@/lib/platform/database/differing-sql";
import { singleton } from "@/lib/platform/singleton";

type Row = { head: number | bigint; newest: number | bigint | null };
type Seen = { head: number; newest: number };

/** Entries of the audit chain to watch for: `isOne` is SQL about the entry `e`. Each kind has a name of its own. */
export type WatchedEntries = { name: string; isOne: Sql };

const seen = singleton("newest entries seen", () => new Map<string, Seen>());

/**
 * Returns a number that grows with every entry of a kind, whoever made it. Nothing is changed without an entry, so what is read after
 * it was asked for may be kept as of that number. Only the entries since the last call are looked at. `db` must be the reader: a
 * transaction has changes that are no entries yet.
 */
export async function newestEntry(db: Db, { name, isOne }: WatchedEntries): Promise<number> {
  const from = seen.get(name)?.head ?? -1;
  const [row] = await queryRows<Row>(
    db,
    sql`
    SELECT (SELECT "seq" FROM "AuditHead") AS "head", max(e."seq") AS "newest" FROM "AuditEvent" e
    WHERE e."seq" > ${from < 0 ? largestInt : from} AND ${isOne}`,
  );
  const head = Number(row?.head ?? 0);
  const last = seen.get(name) ?? { head: -1, newest: -1 };
  // What happened before the first call is all there is to know.
  const newest = from < 0 ? head : Number(row?.newest ?? last.newest);
  // Several connections answer in another order than they were asked.
  if (head > last.head) seen.set(name, { head, newest });
  return seen.get(name)?.newest ?? newest;
}
