import "server-only";
import type { Value } from "@/lib/figures/value";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Db } from "@/lib/platform/database";
import type { Released, Use } from "./catalogue-model";

const named = { select: { code: true, nameZh: true, nameEn: true } } as const;
type Named = { code: string; nameZh: string; nameEn: string };
type Series = { code: string; name: { zh: string; en: string } };

function seriesOf({ code, nameZh, nameEn }: Named): Series {
  return { code, name: { zh: nameZh, en: nameEn } };
}

/** Fields by the id of the indicator behind them, the latest year first; of all indicators when none is named. */
export async function usesByIndicator(db: Db, indicatorId?: string): Promise<Map<string, Use[]>> {
  const inSentences = await seriesInSentences(db);
  const rows = await db.field.findMany({
    where: { indicatorId: indicatorId ?? { not: null } },
    orderBy: [{ report: { year: "desc" } }, { section: { position: "asc" } }, { position: "asc" }],
    include: {
      report: { select: { year: true } },
      section: { include: { topic: named } },
      editionOf: { select: { series: named } },
      items: { select: { block: { select: { series: named } } } },
      latest: { select: { printed: true } },
      approved: { select: { printed: true } },
    },
  });
  const uses = new Map<string, Use[]>();
  for (const row of rows) {
    const places = [...row.items.map(({ block }) => block), ...row.editionOf];
    const series = places.find((place) => place.series)?.series;
    const inSentence = inSentences.get(`${row.reportId} ${row.key}`) ?? null;
    const use = { ...fieldUseOf(row), series: series ? seriesOf(series) : inSentence };
    const id = row.indicatorId ?? "";
    uses.set(id, [...(uses.get(id) ?? []), use]);
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

/** The event series of the figures that stand in a sentence of an event, by report and key. */
async function seriesInSentences(db: Db): Promise<Map<string, Series>> {
  const sentences = await db.item.findMany({
    where: { block: { series: { isNot: null } }, field: { indicatorId: null } },
    select: {
      block: { select: { series: named } },
      field: { select: { reportId: true, latest: { select: { value: true } } } },
    },
  });
  return new Map(
    sentences.flatMap(({ block: { series }, field }) => {
      const value = field.latest?.value ? (JSON.parse(field.latest.value) as Value) : null;
      const keys = value?.kind === "text" ? referencesOf(value.text) : [];
      return series ? keys.map((key) => [`${field.reportId} ${key}`, seriesOf(series)] as const) : [];
    }),
  );
}

/** The published versions that carry values under these codes, with the fields they were taken from. */
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
