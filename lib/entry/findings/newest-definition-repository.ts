import "server-only";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { largestInt } from "@/lib/platform/database/differing-sql";
import { singleton } from "@/lib/platform/singleton";

type Row = { head: number | bigint; newest: number | bigint | null };

const seen = singleton("entries seen for the checks", () => ({ head: -1, newest: -1 }));

/**
 * Returns a number that grows with every change that the checks may depend on but one of a figure's present value, whoever made
 * it: that of the newest such entry of the audit chain, without which nothing changes. Only the entries since the last call are
 * looked at. `db` must be the reader: a transaction has changes that are no entries yet.
 */
export async function newestDefinition(db: Db): Promise<number> {
  const from = seen.head;
  const [row] = await queryRows<Row>(
    db,
    sql`
    SELECT (SELECT "seq" FROM "AuditHead") AS "head", max(e."seq") AS "newest" FROM "AuditEvent" e
    WHERE e."seq" > ${seen.head < 0 ? largestInt : seen.head}
      AND e."type" NOT LIKE 'person.%' AND e."type" NOT LIKE 'comment.%' AND NOT (
        e."type" = 'field.revised' AND EXISTS (
          SELECT 1 FROM "Field" f WHERE f."id" = substr(e."subject", 7) AND f."indicatorId" IS NOT NULL))`,
  );
  const head = Number(row?.head ?? 0);
  // What happened before the first call is all there is to know.
  const newest = from < 0 ? head : Number(row?.newest ?? seen.newest);
  // Several connections answer in another order than they were asked.
  if (head > seen.head) Object.assign(seen, { head, newest });
  return seen.newest;
}
