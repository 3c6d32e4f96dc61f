import "server-only";
import { seriesOfFields } from "@/lib/outline/field-series-repository";
import type { Db } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import type { Released, Use } from "./model";

const named = { select: { code: true, nameZh: true, nameEn: true } } as const;
type Named = { code: string; nameZh: string; nameEn: string };

/** Returns fields by the id of their indicator, the latest year first. Without `indicatorId`, those of all indicators. */
export async function usesByIndicator(db: Db, indicatorId?: string): Promise<Map<string, Use[]>> {
  const reports = await db.report.findMany({ orderBy: { year: "desc" }, select: { id: true } });
  const rowsOf = (reportId?: string) =>
    db.field.findMany({
      where: { indicatorId: indicatorId ?? { not: null }, ...(reportId && { reportId }) },
      orderBy: [{ report: { year: "desc" } }, { section: { position: "asc" } }, { position: "asc" }],
      include: {
        report: { select: { year: true } },
        section: { include: { topic: named } },
        latest: { select: { printed: true } },
        approved: { select: { printed: true } },
      },
    });
  const rows = indicatorId ? await rowsOf() : (await inTurns(reports, ({ id }) => rowsOf(id))).flat();
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
