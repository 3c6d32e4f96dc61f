import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import type { FieldKind } from "./field-kinds";
import type { ReportState } from "./model";
import { reportProgress } from "./progress-repository";
import type { PeriodBasis } from "./schema";

/** A summary of a year's report. Hidden sections and fields are not counted. */
export type YearLine = {
  year: number;
  title: Bilingual;
  state: ReportState;
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
  const [progress, released] = await Promise.all([
    reportProgress(db),
    db.release.findMany({ distinct: ["year"], select: { year: true } }),
  ]);
  const years = new Set(released.map(({ year }) => year));
  return progress.map(({ year, title, state, fields, approved }) => ({
    ...{ year, title, state, fields, approved },
    isReleased: years.has(year),
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
