import "server-only";
import type { Db } from "@/lib/platform/database";

/** A year with approved changes that its newest release does not have yet. */
export type UnreleasedChanges = { year: number; count: number };

/** Returns the open years that were released and have had figures or sentences approved since, the newest first. */
export async function changesSinceRelease(db: Db): Promise<UnreleasedChanges[]> {
  const rows = await db.$queryRaw<{ year: number | bigint; count: number | bigint }[]>`
    WITH newest AS (
      SELECT r."id", r."year", max(v."publishedAt") AS "at"
      FROM "Report" r
      JOIN "Release" v ON v."reportId" = r."id"
      LEFT JOIN "ReleaseWithdrawal" w ON w."releaseId" = v."id"
      WHERE r."state" = 'open' AND w."releaseId" IS NULL
      GROUP BY r."id", r."year")
    SELECT n."year", count(DISTINCT d."fieldId") AS "count"
    FROM newest n
    JOIN "Section" s ON s."reportId" = n."id"
    JOIN "Submission" u ON u."sectionId" = s."id" AND (u."decidedAt" IS NULL OR u."decidedAt" > n."at")
    JOIN "Decision" d ON d."submissionId" = u."id" AND d."verdict" = 'approved' AND d."at" > n."at"
    GROUP BY n."year" ORDER BY n."year" DESC`;
  return rows.map(({ year, count }) => ({ year: Number(year), count: Number(count) }));
}
