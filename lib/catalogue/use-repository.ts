import "server-only";
import { seriesOfFields } from "@/lib/outline/field-series-repository";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { jsonList } from "@/lib/platform/database/differing-sql";
import type { Released, Use } from "./model";

const named = { select: { code: true, nameZh: true, nameEn: true } } as const;
type Named = { code: string; nameZh: string; nameEn: string };

const printed = { select: { printed: true } } as const;

/** Returns the fields of an indicator in all reports, the latest year first. */
export async function usesOfIndicator(db: Db, indicatorId: string): Promise<Use[]> {
  return (await findUses(db, { indicatorId })).get(indicatorId) ?? [];
}

/** So many reports are read for a choice of figures, however many there are. */
const nearestReports = 4;

/** Returns the fields of a year's report and of the three before it by the id of their indicator, the latest year first. */
export async function usesUpTo(db: Db, year: number): Promise<Map<string, Use[]>> {
  const nearest = {
    where: { year: { lte: year } },
    orderBy: { year: "desc" },
    take: nearestReports,
  } as const;
  const reports = await db.report.findMany({ ...nearest, select: { id: true } });
  return findUses(db, { indicatorId: { not: null }, reportId: { in: reports.map(({ id }) => id) } });
}

async function findUses(
  db: Db,
  where: { indicatorId: string | { not: null }; reportId?: { in: string[] } },
): Promise<Map<string, Use[]>> {
  const rows = await db.field.findMany({
    where,
    orderBy: [{ report: { year: "desc" } }, { section: { position: "asc" } }, { position: "asc" }],
    include: {
      report: { select: { year: true } },
      section: { include: { topic: named } },
      latest: printed,
      approved: printed,
    },
  });
  const series = await seriesOfFields(
    db,
    rows.map(({ id }) => id),
  );
  const uses = new Map<string, Use[]>();
  for (const row of rows) {
    const id = row.indicatorId ?? "";
    uses.set(id, [...(uses.get(id) ?? []), { ...fieldUseOf(row), series: series.get(row.id) ?? null }]);
  }
  return uses;
}

type Row = {
  id: string;
  key: string;
  report: { year: number };
  section: { number: string; titleZh: string; titleEn: string; topic: Named };
  latest: { printed: string } | null;
  approved: { printed: string } | null;
};

function fieldUseOf({ id, key, report, section, latest, approved }: Row): Omit<Use, "series"> {
  const { number, titleZh, titleEn, topic } = section;
  return {
    fieldId: id,
    key,
    year: report.year,
    section: { number, title: { zh: titleZh, en: titleEn } },
    topic: { code: topic.code, name: { zh: topic.nameZh, en: topic.nameEn } },
    printed: (approved ?? latest)?.printed ?? "",
    isApproved: approved !== null,
  };
}

/** Where an indicator is used: the ids of the topics, and the years, the latest first. */
export type IndicatorUse = { topicIds: string[]; years: number[] };

/** Returns where each indicator that is used is used, by its id: one row for each of them and of their topics. */
export async function findIndicatorUse(db: Db): Promise<Map<string, IndicatorUse>> {
  const rows = await queryRows<{ indicatorId: string; topicId: string; years: string }>(
    db,
    sql`
    SELECT f."indicatorId", h."topicId", ${jsonList(sql`DISTINCT r."year"`, sql`r."year"`)} AS "years"
    FROM "Field" f JOIN "Section" h ON h."id" = f."sectionId" JOIN "Report" r ON r."id" = h."reportId"
    WHERE f."indicatorId" IS NOT NULL GROUP BY f."indicatorId", h."topicId" ORDER BY max(r."year") DESC, h."topicId"`,
  );
  const uses = new Map<string, IndicatorUse>();
  for (const { indicatorId, topicId, years } of rows) {
    const { topicIds, years: before } = uses.get(indicatorId) ?? { topicIds: [], years: [] };
    const all = new Set([...before, ...(JSON.parse(years) as number[])]);
    uses.set(indicatorId, { topicIds: [...topicIds, topicId], years: [...all].toSorted((a, b) => b - a) });
  }
  return uses;
}

/** Returns the published values under these codes, with the fields they came from. */
export async function releasedUnder(db: Db, codes: string[]): Promise<Released[]> {
  const rows = await db.observation.findMany({
    where: { indicator_code: { in: codes } },
    select: { report_year: true, release_version: true, indicator_code: true, revisionId: true },
    orderBy: [{ report_year: "desc" }, { release: { major: "asc" } }, { release: { minor: "asc" } }],
  });
  const revisions = await db.revision.findMany({
    where: { id: { in: rows.map(({ revisionId }) => revisionId) } },
    select: { id: true, fieldId: true },
  });
  const fieldIds = new Map(revisions.map(({ id, fieldId }) => [id, fieldId]));
  return rows.map((row) => ({
    year: row.report_year,
    version: row.release_version,
    code: row.indicator_code,
    fieldId: fieldIds.get(row.revisionId) ?? "",
  }));
}
