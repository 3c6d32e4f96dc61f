import "server-only";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReportState } from "./model";

/** How far a report has come. Hidden sections and fields are not counted. */
export type ReportProgress = {
  id: string;
  year: number;
  title: Bilingual;
  state: ReportState;
  fields: number;
  approved: number;
  /** Fields with a newer revision than the approved one, or with one and none approved. */
  unapproved: number;
};

type Row = {
  id: string;
  year: number | bigint;
  titleZh: string;
  titleEn: string;
  state: string;
  fields: number | bigint | null;
  approved: number | bigint | null;
  unapproved: number | bigint | null;
};

/** Lists all reports with their progress, newest year first, in one query and one row for each. */
export async function reportProgress(db: Db): Promise<ReportProgress[]> {
  const rows = await queryRows<Row>(
    db,
    sql`
    SELECT r."id", r."year", r."titleZh", r."titleEn", r."state", p."fields", p."approved", p."unapproved"
    FROM "Report" r
    LEFT JOIN (
      SELECT f."reportId", COUNT(*) AS "fields", COUNT(f."approvedId") AS "approved",
        SUM(CASE WHEN f."latestId" IS NULL OR f."latestId" = f."approvedId" THEN 0 ELSE 1 END) AS "unapproved"
      FROM "Field" f JOIN "Section" h ON h."id" = f."sectionId" AND h."hidden" = false
      WHERE f."hidden" = false GROUP BY f."reportId"
    ) p ON p."reportId" = r."id"
    ORDER BY r."year" DESC`,
  );
  return rows.map((row) => ({
    id: row.id,
    year: Number(row.year),
    title: { zh: row.titleZh, en: row.titleEn },
    state: row.state as ReportState,
    fields: Number(row.fields ?? 0),
    approved: Number(row.approved ?? 0),
    unapproved: Number(row.unapproved ?? 0),
  }));
}
