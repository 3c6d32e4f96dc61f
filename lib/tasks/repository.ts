import "server-only";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import type { EditorIds } from "./comment-tasks";

/** The people who fill in the sections of a topic, by the topic's id. */
export type Editors = ReadonlyMap<string, readonly { id: string; name: string }[]>;

/** Returns the editors whose accounts are enabled, by the id of each of their topics. */
export async function editorsByTopic(db: Db): Promise<Editors> {
  const rows = await db.topicAssignment.findMany({
    where: { person: { disabledAt: null, roles: { some: { role: "editor" } } } },
    select: { topicId: true, person: { select: { id: true, name: true } } },
    orderBy: { person: { createdAt: "asc" } },
  });
  const byTopic = new Map<string, { id: string; name: string }[]>();
  for (const { topicId, person } of rows) byTopic.set(topicId, [...(byTopic.get(topicId) ?? []), person]);
  return byTopic;
}

/** The same for these topics, with ids only. */
export async function editorIdsOf(db: Db, topicIds: ReadonlySet<string>): Promise<EditorIds> {
  const rows = await queryRows<{ topicId: string; personId: string }>(
    db,
    sql`SELECT a."topicId", a."personId" FROM "TopicAssignment" a
      JOIN "Person" p ON p."id" = a."personId" AND p."disabledAt" IS NULL
      JOIN "RoleAssignment" r ON r."personId" = p."id" AND r."role" = 'editor'
      WHERE a."topicId" ${among([...topicIds])}`,
  );
  const byTopic = new Map([...topicIds].map((topicId) => [topicId, new Set<string>()]));
  for (const { topicId, personId } of rows) byTopic.get(topicId)?.add(personId);
  return byTopic;
}

/**
 * Returns how many fields of these topics, in years open for entry, were returned and not changed since. Were the submissions
 * joined, SQLite would read all decisions that were ever made.
 */
export async function countReturned(db: Db, topicIds: readonly string[]): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number | bigint }[]>`
    SELECT count(DISTINCT f."id") AS "n"
    FROM "Decision" d
    JOIN "SubmissionItem" t ON t."submissionId" = d."submissionId" AND t."fieldId" = d."fieldId"
    JOIN "Field" f ON f."id" = d."fieldId" AND f."latestId" = t."revisionId" AND f."hidden" = false
    WHERE d."verdict" = 'returned' AND d."submissionId" IN (
      SELECT u."id" FROM "Report" r
      JOIN "Section" s ON s."reportId" = r."id" AND s."hidden" = false AND s."topicId" ${among(topicIds)}
      JOIN "Submission" u ON u."sectionId" = s."id"
      WHERE r."state" = 'open')
    AND f."latestId" IS DISTINCT FROM f."approvedId" AND NOT EXISTS (
      SELECT 1 FROM "SubmissionItem" k JOIN "Submission" w ON w."id" = k."submissionId" AND w."state" = 'submitted'
      WHERE k."revisionId" = f."latestId" AND NOT EXISTS (
        SELECT 1 FROM "Decision" e WHERE e."submissionId" = k."submissionId" AND e."fieldId" = k."fieldId"))`;
  return Number(row?.n ?? 0);
}
