import "server-only";
import { isHiddenSection } from "@/lib/outline/visible";
import type { OutlineField } from "@/lib/outline/model";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { fieldStatusOf } from "../form/section-form";
import { fieldsEmptied, fieldsReturned, fieldsUnderReview } from "../saving/decisions-repository";
import type { SectionProgress, YearProgress } from "./progress";

type ReportRow = { id: string; year: number | bigint; titleZh: string; titleEn: string; isReleased: unknown };

type FieldRow = Pick<OutlineField, "id" | "key" | "sectionId" | "latestId" | "approvedId"> & {
  required: unknown;
};

/**
 * Returns the progress of the years that somebody may have to work on, the newest first: those open for entry that have not been
 * released, or have changes that are not approved. The others are not read, so that it takes no longer with many years.
 */
export async function progressOfUnfinishedYears(db: Db): Promise<YearProgress[]> {
  const reports = await db.$queryRaw<ReportRow[]>`
    SELECT * FROM (
      SELECT r."id", r."year", r."titleZh", r."titleEn", EXISTS (
        SELECT 1 FROM "Release" v LEFT JOIN "ReleaseWithdrawal" w ON w."releaseId" = v."id"
        WHERE v."reportId" = r."id" AND w."releaseId" IS NULL) AS "isReleased"
      FROM "Report" r WHERE r."state" = 'open') AS y
    WHERE NOT y."isReleased" OR EXISTS (
      SELECT 1 FROM "Field" f WHERE f."reportId" = y."id" AND f."hidden" = false AND f."latestId" IS DISTINCT FROM f."approvedId")
    ORDER BY y."year" DESC`;
  return progressOf(db, reports);
}

/** Returns the progress of one year in any state; null when no report was opened for it. */
export async function progressOfYear(db: Db, year: number): Promise<YearProgress | null> {
  const report = await db.report.findUnique({
    where: { year },
    include: { releases: { where: { withdrawal: null }, take: 1, select: { id: true } } },
  });
  if (!report) return null;
  const [progress] = await progressOf(db, [{ ...report, isReleased: report.releases.length > 0 }]);
  return progress ?? null;
}

async function progressOf(db: Db, reports: readonly ReportRow[]): Promise<YearProgress[]> {
  const years: YearProgress[] = [];
  for (const { id, year, titleZh, titleEn, isReleased } of reports)
    years.push({
      reportId: id,
      year: Number(year),
      title: { zh: titleZh, en: titleEn },
      isReleased: Boolean(isReleased),
      sections: await sectionsOf(db, id),
    });
  return years;
}

async function sectionsOf(db: Db, reportId: string): Promise<SectionProgress[]> {
  const [sections, fields, underReview, emptied, returned] = await Promise.all([
    db.section.findMany({ where: { reportId }, orderBy: { position: "asc" } }),
    queryRows<FieldRow>(
      db,
      sql`
      SELECT "id", "key", "sectionId", "required", "latestId", "approvedId" FROM "Field"
      WHERE "reportId" = ${reportId} AND "hidden" = false ORDER BY "position", "key"`,
    ),
    fieldsUnderReview(db, { reportId }),
    fieldsEmptied(db, { reportId }),
    fieldsReturned(db, { reportId }),
  ]);
  return sections
    .filter((section) => !isHiddenSection({ sections }, section))
    .map(({ id, number, titleZh, titleEn, topicId, dueOn }) => ({
      ...{ id, number, topicId, dueOn },
      title: { zh: titleZh, en: titleEn },
      fields: fields
        .filter(({ sectionId }) => sectionId === id)
        .map((field) => ({
          id: field.id,
          key: field.key,
          isRequired: Boolean(field.required),
          status: fieldStatusOf(field, { underReview, emptied, returned }),
        })),
    }));
}
