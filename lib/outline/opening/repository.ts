import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Tx } from "@/lib/platform/database";
import type { outlineSchema, sectionSchema } from "../schema";

export type NewOutline = z.output<typeof outlineSchema>;
type NewSection = z.output<typeof sectionSchema>;

/** Returns the ids of the whole catalogue by code. */
export async function catalogueIds(tx: Tx) {
  const byCode = (rows: { id: string; code: string }[]) => new Map(rows.map(({ code, id }) => [code, id]));
  const select = { id: true, code: true };
  return {
    topics: byCode(await tx.topic.findMany({ select })),
    // Without merged indicators, which new fields must not use.
    indicators: byCode(await tx.indicator.findMany({ where: { mergedIntoId: null }, select })),
    series: byCode(await tx.eventSeries.findMany({ select })),
  };
}

export type CatalogueIds = Awaited<ReturnType<typeof catalogueIds>>;

/** Saves a new report's outline. Throws when it uses a code or key that does not exist. */
export async function saveOutline(tx: Tx, outline: NewOutline, ids: CatalogueIds): Promise<string> {
  const report = await tx.report.create({
    data: { year: outline.year, titleZh: outline.title.zh, titleEn: outline.title.en },
  });
  const fieldIds = new Map(
    outline.sections.flatMap((s) => s.fields.map((f) => [f.key, randomUUID()] as const)),
  );
  const sectionIds = new Map(outline.sections.map((section) => [section.number, randomUUID()] as const));
  const context = { reportId: report.id, ids, fieldIds, sectionIds };
  for (const [position, section] of outline.sections.entries())
    await saveSection(tx, section, position, context);
  await tx.field.createMany({ data: outline.sections.flatMap((section) => fieldRows(section, context)) });
  for (const section of outline.sections) {
    await linkFields(tx, section, context);
    const sectionId = idFor(context.sectionIds, section.number);
    for (const [position, block] of section.blocks.entries()) {
      await saveBlock(tx, block, { sectionId, position }, context);
    }
  }
  await tx.relation.createMany({
    data: outline.relations.map((relation) => ({ reportId: report.id, body: JSON.stringify(relation) })),
  });
  return report.id;
}

type Context = {
  reportId: string;
  ids: CatalogueIds;
  fieldIds: Map<string, string>;
  sectionIds: Map<string, string>;
};

async function saveSection(tx: Tx, section: NewSection, position: number, context: Context): Promise<void> {
  await tx.section.create({
    data: {
      id: idFor(context.sectionIds, section.number),
      reportId: context.reportId,
      topicId: idFor(context.ids.topics, section.topic),
      number: section.number,
      position,
      titleZh: section.title.zh,
      titleEn: section.title.en,
      role: section.role,
    },
  });
}

function fieldRows(section: NewSection, context: Context) {
  return section.fields.map((field, position) => ({
    id: idFor(context.fieldIds, field.key),
    reportId: context.reportId,
    sectionId: idFor(context.sectionIds, section.number),
    key: field.key,
    position,
    kind: field.kind,
    indicatorId: field.indicator && idFor(context.ids.indicators, field.indicator),
    basis: field.basis,
    ambiguityZh: field.ambiguity?.zh,
    ambiguityEn: field.ambiguity?.en,
    required: field.required,
  }));
}

async function linkFields(tx: Tx, section: NewSection, { fieldIds, sectionIds }: Context): Promise<void> {
  for (const field of section.fields.filter((one) => one.period ?? one.partOf)) {
    const periodId = field.period && idFor(fieldIds, field.period);
    const partOfId = field.partOf && idFor(fieldIds, field.partOf);
    await tx.field.update({ where: { id: idFor(fieldIds, field.key) }, data: { periodId, partOfId } });
  }
  if (section.lead) {
    const id = idFor(sectionIds, section.number);
    await tx.section.update({ where: { id }, data: { leadId: idFor(fieldIds, section.lead) } });
  }
}

type NewBlock = NewSection["blocks"][number];

async function saveBlock(
  tx: Tx,
  block: NewBlock,
  at: { sectionId: string; position: number },
  context: Context,
) {
  const { id } = await tx.block.create({
    data: {
      ...at,
      kind: block.kind,
      headingZh: block.heading?.zh,
      headingEn: block.heading?.en,
      seriesId: block.series && idFor(context.ids.series, block.series),
      editionId: block.edition && idFor(context.fieldIds, block.edition),
      language: block.language,
    },
  });
  await tx.item.createMany({
    data: block.items.map((item, itemPosition) => ({
      blockId: id,
      position: itemPosition,
      level: item.level,
      labelZh: item.label?.zh,
      labelEn: item.label?.en,
      fieldId: idFor(context.fieldIds, item.field),
    })),
  });
}

function idFor(ids: Map<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`Unknown code or key: ${code}`);
  return id;
}
