import "server-only";
import type { Db } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";

/** Returns the reason last given for each of these revisions and who gave it, by revision id. */
export async function reasonsOfRevisions(
  db: Db,
  revisionIds: readonly string[],
): Promise<Map<string, { reason: string; authorName: string }>> {
  const rows = await db.$queryRaw<{ id: string; reason: string; authorName: string }[]>`
    SELECT v."id", coalesce(t."reason", v."reason") AS "reason",
      CASE WHEN t."reason" IS NULL THEN v."authorName" ELSE u."submitterName" END AS "authorName"
    FROM "Revision" v
    LEFT JOIN "SubmissionItem" t ON t."revisionId" = v."id" AND t."reason" IS NOT NULL
    LEFT JOIN "Submission" u ON u."id" = t."submissionId"
    WHERE v."id" ${among(revisionIds)}
      AND coalesce(t."reason", v."reason") IS NOT NULL
    ORDER BY u."submittedAt"`;
  return new Map(rows.map(({ id, reason, authorName }) => [id, { reason, authorName }]));
}
