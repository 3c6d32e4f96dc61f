import "server-only";
import { type Db, type Sql, sql } from "@/lib/platform/database";
import { among, member } from "@/lib/platform/database/differing-sql";

// A hand-over has few entries: what is concatenated has no index, so that SQLite looks them up by their subject.
const typeOf = sql`e."type" || ''`;

/**
 * SQL for the ids of the people who are known to have had the link through which the value of a revision came, from
 * `DepartmentDecision d`: who made a link, who opened it or answered through it while signed in, and whose address it was sent to.
 */
function holders(columns: Sql, condition: Sql): Sql {
  return sql`
    SELECT ${columns} CASE WHEN e."type" IN ('hand_over.made', 'hand_over.link_made') THEN e."actorId"
      ELSE ${member(sql`e."to"`, "signedInId")} END AS "personId"
    FROM "DepartmentDecision" d
    JOIN "DepartmentProposal" p ON p."id" = d."proposalId"
    JOIN "AuditEvent" e ON e."subject" = 'hand_over:' || p."handOverId" AND ${typeOf} IN
      ('hand_over.made', 'hand_over.link_made', 'hand_over.opened', 'hand_over.answered')
    WHERE ${condition}
    UNION
    SELECT ${columns} q."id" AS "personId"
    FROM "DepartmentDecision" d
    JOIN "DepartmentProposal" p ON p."id" = d."proposalId"
    JOIN "HandOver" h ON h."id" = p."handOverId"
    JOIN "Department" t ON t."id" = h."departmentId"
    JOIN "Person" q ON q."email" = lower(t."email")
    WHERE ${condition}`;
}

/** SQL for whether a person had the link through which the value of `revisionId` came, a column. */
export function heldLinkOf(revisionId: Sql, personId: string): Sql {
  return sql`${personId} IN (${holders(sql``, sql`d."revisionId" = ${revisionId}`)})`;
}

/** Returns the ids of those who had the links through which the values of these revisions came, by revision id. */
export async function linkHolders(
  db: Db,
  revisionIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const ids = sql`d."revisionId" ${among(revisionIds)}`;
  const rows = await db.$queryRaw<{ revisionId: string; personId: string | null }[]>(
    holders(sql`d."revisionId",`, ids),
  );
  const byRevision = new Map<string, readonly string[]>();
  for (const { revisionId, personId } of rows)
    if (personId !== null) byRevision.set(revisionId, [...(byRevision.get(revisionId) ?? []), personId]);
  return byRevision;
}
