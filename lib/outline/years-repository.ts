import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import type { FieldKind } from "./field-kinds";
import type { ReportState } from "./model";
import type { PeriodBasis } from "./schema";

/** A summary of a year's report. Hidden sections and fields are not counted. */
export type YearLine = {
  year: number;
  title: Bilingual;
  state: ReportState;
  sections: number;
  fields: number;
  approved: number;
  isReleased: boolean;
};

/** The catalogue entries that new sections, blocks and fields are chosen from. */
export type Choices = {
  topics: { code: string; name: Bilingual }[];
  series: { code: string; name: Bilingual }[];
  indicators: { code: string; name: Bilingual; unit: string; kind: FieldKind; basis: PeriodBasis }[];
};

export async function yearLines(db: Db): Promise<YearLine[]> {
  const fields = { where: { hidden: false, section: { hidden: false } }, select: { approvedId: true } };
  const sections = { where: { hidden: false }, select: { id: true } };
  const releases = { take: 1, select: { id: true } };
  const rows = await db.report.findMany({
    orderBy: { year: "desc" },
    include: { fields, sections, releases },
  });
  return rows.map((row) => ({
    year: row.year,
    title: { zh: row.titleZh, en: row.titleEn },
    state: row.state as ReportState,
    sections: row.sections.length,
    fields: row.fields.length,
    approved: row.fields.filter(({ approvedId }) => approvedId !== null).length,
    isReleased: row.releases.length > 0,
  }));
}

export async function isAnyReleased(db: Db): Promise<boolean> {
  return (await db.release.findFirst({ select: { id: true } })) !== null;
}

export async function findChoices(db: Db): Promise<Choices> {
  const orderBy = { code: "asc" } as const;
  const [topics, series, indicators] = await Promise.all([
    db.topic.findMany({ orderBy }),
    db.eventSeries.findMany({ orderBy }),
    db.indicator.findMany({ orderBy, where: { mergedIntoId: null } }),
  ]);
  return {
    topics: topics.map(named),
    series: series.map(named),
    indicators: indicators.map((row) => ({
      ...named(row),
      unit: row.unit,
      kind: row.kind as FieldKind,
      basis: row.basis as PeriodBasis,
    })),
  };
}

function named({ code, nameZh, nameEn }: { code: string; nameZh: string; nameEn: string }) {
  return { code, name: { zh: nameZh, en: nameEn } };
}
