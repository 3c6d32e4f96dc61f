import "server-only";
import { indicatorRulesSchema } from "@/lib/checks/rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { gradedPairsOf, gradesOfIndicator } from "./comparability-repository";
import type { FieldKind } from "./field-kinds";
import type { Outline, OutlineBlock, OutlineField, OutlineSection, OutlineTopic, ReportState } from "./model";
import { relationRows } from "./relation-repository";
import type { BlockKind, PeriodBasis, SectionRole } from "./schema";
import { visibleOutline } from "./visible";

export async function findReportYears(db: Db): Promise<{ year: number; title: Bilingual }[]> {
  const rows = await db.report.findMany({ orderBy: { year: "desc" } });
  return rows.map((row) => ({ year: row.year, title: { zh: row.titleZh, en: row.titleEn } }));
}

/** Returns a year's whole outline; null when no report was opened for it. */
export async function findOutline(db: Db, year: number): Promise<Outline | null> {
  const report = await db.report.findUnique({ where: { year } });
  if (!report) return null;
  const [sections, fields] = [await sectionsOf(db, report.id), await fieldsOf(db, report.id)];
  const title = { zh: report.titleZh, en: report.titleEn };
  const relations = (await relationRows(db, report.id)).map(({ relation }) => relation);
  return { id: report.id, year, title, state: report.state as ReportState, sections, fields, relations };
}

/** Returns a year's outline without hidden parts, as it is filled in and published. */
export async function findVisibleOutline(db: Db, year: number): Promise<Outline | null> {
  const outline = await findOutline(db, year);
  return outline && visibleOutline(outline);
}

async function sectionsOf(db: Db, reportId: string): Promise<OutlineSection[]> {
  const rows = await db.section.findMany({
    where: { reportId },
    orderBy: { position: "asc" },
    include: {
      topic: true,
      blocks: {
        orderBy: { position: "asc" },
        include: { series: true, items: { orderBy: { position: "asc" } } },
      },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: { zh: row.titleZh, en: row.titleEn },
    topic: topicOf(row.topic),
    leadId: row.leadId,
    dueOn: row.dueOn,
    hidden: row.hidden,
    role: row.role as SectionRole | null,
    blocks: row.blocks.map(blockOf),
  }));
}

type SeriesRow = {
  code: string;
  nameZh: string;
  nameEn: string;
  descriptionZh: string;
  descriptionEn: string;
};

type BlockRow = {
  id: string;
  kind: string;
  headingZh: string | null;
  headingEn: string | null;
  editionId: string | null;
  language: string | null;
  series: SeriesRow | null;
  items: { id: string; level: number; labelZh: string | null; labelEn: string | null; fieldId: string }[];
};

function blockOf(row: BlockRow): OutlineBlock {
  return {
    id: row.id,
    kind: row.kind as BlockKind,
    heading: pair(row.headingZh, row.headingEn),
    series: row.series && {
      code: row.series.code,
      name: named(row.series),
      description: { zh: row.series.descriptionZh, en: row.series.descriptionEn },
    },
    editionId: row.editionId,
    language: row.language === "en" ? "en" : null,
    items: row.items.map((item) => ({
      id: item.id,
      level: item.level,
      label: pair(item.labelZh, item.labelEn),
      fieldId: item.fieldId,
    })),
  };
}

async function fieldsOf(db: Db, reportId: string): Promise<OutlineField[]> {
  const rows = await db.field.findMany({
    where: { reportId },
    orderBy: [{ position: "asc" }, { key: "asc" }],
    include: { indicator: { include: { topic: true, grades: gradesOfIndicator } } },
  });
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    sectionId: row.sectionId,
    kind: row.kind as FieldKind,
    indicator: row.indicator && {
      code: row.indicator.code,
      name: named(row.indicator),
      unit: row.indicator.unit,
      printsUnit: row.indicator.printsUnit,
      topic: row.indicator.topic && topicOf(row.indicator.topic),
      unitInEnglish: unitInEnglishOf(row.indicator),
      definition: { zh: row.indicator.definitionZh, en: row.indicator.definitionEn },
      comparability: pair(row.indicator.comparabilityZh, row.indicator.comparabilityEn),
      rules:
        row.indicator.rules === null ? null : indicatorRulesSchema.parse(JSON.parse(row.indicator.rules)),
      grades: gradedPairsOf(row.indicator.grades),
    },
    basis: row.basis as PeriodBasis,
    periodId: row.periodId,
    partOfId: row.partOfId,
    ambiguity: pair(row.ambiguityZh, row.ambiguityEn),
    required: row.required,
    hidden: row.hidden,
    version: row.version,
    latestId: row.latestId,
    approvedId: row.approvedId,
  }));
}

function topicOf(row: { id: string; code: string; nameZh: string; nameEn: string }): OutlineTopic {
  return { id: row.id, code: row.code, name: named(row) };
}

/** Returns what an indicator's unit is called in English; null for the unit's usual name. */
export function unitInEnglishOf(row: { unitOneEn: string | null; unitManyEn: string | null }) {
  const { unitOneEn: one, unitManyEn: many } = row;
  return one === null || many === null ? null : { one, many };
}

function named(row: { nameZh: string; nameEn: string }): Bilingual {
  return { zh: row.nameZh, en: row.nameEn };
}

function pair(zh: string | null, en: string | null): Bilingual | null {
  return zh === null ? null : { zh, en: en ?? zh };
}
