import "server-only";
import { heldLinkOf } from "@/lib/departments/link-holders-repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";

/** A submission that a person may decide on. `count` is the number of its undecided fields. */
export type WaitingSubmission = {
  id: string;
  year: number;
  section: { number: string; title: Bilingual };
  by: string;
  /** ISO instant. */
  at: string;
  count: number;
};

/**
 * SQL for the undecided submissions without a revision of this person's own, or one whose value came through a link that they had:
 * of those since the approved one, which together are what is decided on. `hasOwnRevision` and `heldLink` are the same rule for one
 * submission; they decide.
 */
function mayDecide(personId: string): Sql {
  return sql`u."state" = 'submitted' AND NOT EXISTS (
    SELECT 1 FROM "SubmissionItem" t
    JOIN "Revision" n ON n."id" = t."revisionId"
    JOIN "Revision" v ON v."fieldId" = t."fieldId" AND v."number" <= n."number"
      AND (v."authorId" = ${personId} OR ${heldLinkOf(sql`v."id"`, personId)})
    WHERE t."submissionId" = u."id" AND v."number" > coalesce((
      SELECT max(a."number") FROM "Decision" d
      JOIN "SubmissionItem" k ON k."submissionId" = d."submissionId" AND k."fieldId" = d."fieldId"
      JOIN "Revision" a ON a."id" = k."revisionId"
      WHERE d."fieldId" = t."fieldId" AND d."verdict" = 'approved' AND d."submissionId" <> u."id"
        AND a."number" < n."number"), 0))`;
}

export async function countWaitingFor(db: Db, personId: string): Promise<number> {
  const [row] = await queryRows<{ n: number | bigint }>(
    db,
    sql`SELECT count(*) AS "n" FROM "Submission" u WHERE ${mayDecide(personId)}`,
  );
  return Number(row?.n ?? 0);
}

/** Returns the submissions that wait for a decision which this person may make, the oldest first. */
export async function waitingFor(db: Db, personId: string): Promise<WaitingSubmission[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT u."id" FROM "Submission" u WHERE ${mayDecide(personId)}`;
  const submissions = await db.submission.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: { submittedAt: "asc" },
    include: {
      section: { select: { number: true, titleZh: true, titleEn: true, report: { select: { year: true } } } },
      _count: { select: { items: true, decisions: true } },
    },
  });
  return submissions.map(({ id, section, submitterName, submittedAt, _count }) => ({
    id,
    year: section.report.year,
    section: { number: section.number, title: { zh: section.titleZh, en: section.titleEn } },
    by: submitterName,
    at: submittedAt.toISOString(),
    count: _count.items - _count.decisions,
  }));
}
