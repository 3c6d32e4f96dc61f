import "server-only";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import type { SubmissionQuery } from "../repository";
import type { QueueEntry } from "./queue";

/**
 * Returns decided submissions, the newest decision first, with the numbers of their fields by verdict. The revisions that were
 * decided on are not read.
 */
export async function decidedSubmissions(db: Db, query: SubmissionQuery): Promise<QueueEntry[]> {
  const { states, year, limit } = query;
  const rows = await db.submission.findMany({
    where: { state: { in: [...states] }, ...(year === null ? {} : { section: { report: { year } } }) },
    include: { section: { include: { report: { select: { year: true } } } } },
    orderBy: [{ decidedAt: { sort: "desc", nulls: "last" } }, { submittedAt: "desc" }],
    take: limit,
  });
  const counts = await countVerdicts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map(
    ({ section: { id, number, titleZh: zh, titleEn: en, topicId, reportId, report }, ...row }) => ({
      ...{ id: row.id, state: row.state as Verdict, reportId, year: report.year },
      section: { id, number, title: { zh, en }, topicId },
      ...{ submitterName: row.submitterName, submittedAt: row.submittedAt.toISOString(), note: row.note },
      ...{
        deciderName: row.deciderName,
        decidedAt: row.decidedAt?.toISOString() ?? null,
        reason: row.reason,
      },
      counts: { ...none, ...counts.get(row.id) },
      barred: "decided",
    }),
  );
}

const none = { fields: 0, waiting: 0, approved: 0, returned: 0, withdrawn: 0, warned: 0 };

async function countVerdicts(db: Db, ids: readonly string[]) {
  const rows = await queryRows<{ id: string } & Record<Verdict, number>>(
    db,
    sql`
    SELECT d."submissionId" AS "id", count(*) AS "fields", count(*) FILTER (WHERE d."verdict" = 'approved') AS "approved",
      count(*) FILTER (WHERE d."verdict" = 'returned') AS "returned",
      count(*) FILTER (WHERE d."verdict" = 'withdrawn') AS "withdrawn"
    FROM "Decision" d WHERE d."submissionId" ${among(ids)}
    GROUP BY d."submissionId"`,
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
