import "server-only";
import type { Db } from "@/lib/platform/database";

/** A year with approved changes that its newest release does not have yet. */
export type UnreleasedChanges = { year: number; count: number };

/** Returns the open years that were released and have had figures or sentences approved since, the newest first. */
export async function changesSinceRelease(db: Db): Promise<UnreleasedChanges[]> {
  const rows = await db.$queryRaw<{ year: number | bigint; count: number | bigint }[]>`
    SELECT r."year", count(DISTINCT d."fieldId") AS "count"
    FROM "Report" r
    JOIN "Section" s ON s."reportId" = r."id"
    JOIN "Submission" u ON u."sectionId" = s."id"
    JOIN "Decision" d ON d."submissionId" = u."id" AND d."verdict" = 'approved'
    WHERE r."state" = 'open' AND d."at" > (
      SELECT max(v."publishedAt") FROM "Release" v LEFT JOIN "ReleaseWithdrawal" w ON w."releaseId" = v."id"
      WHERE v."reportId" = r."id" AND w."releaseId" IS NULL)
    GROUP BY r."year" ORDER BY r."year" DESC`;
  return rows.map(({ year, count }) => ({ year: Number(year), count: Number(count) }));
}
