import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { Tx } from "@/lib/platform/database";
import type { outlineSchema, sectionSchema } from "../schema";

export type NewOutline = z.output<typeof outlineSchema>;
type NewSection = z.output<typeof sectionSchema>;

/** Ids by code of the whole catalogue. */
export async function catalogueIds(tx: Tx) {
  const byCode = (rows: { id: string; code: string }[]) => new Map(rows.map(({ code, id }) => [code, id]));
  const select = { id: true, code: true };
  return {
    topics: byCode(await tx.topic.findMany({ select })),
    // What was merged into another indicator is not used any more.
    indicators: byCode(await tx.indicator.findMany({ where: { mergedIntoId: null }, select })),
    series: byCode(await tx.eventSeries.findMany({ select })),
  };
}

export type CatalogueIds = Awaited<ReturnType<typeof catalogueIds>>;

/** Writes a new report's outline. Every code and key in it must have been found to exist. */
export async function saveOutline(tx: Tx, outline: NewOutline, ids: CatalogueIds): Promise<string> {
  const report = await tx.report.create({
    data: { year: outline.year, titleZh: outline.title.zh, titleEn: outline.title.en },
  });
  const fieldIds = new Map(
    outline.sections.flatMap((s) => s.fields.map((f) => [f.key, randomUUID()] as const)),
  );
  const sectionIds = new Map(outline.sections.map((section) => [section.number, randomUUID()] as const));
  const place = { reportId: report.id, ids, fieldIds, sectionIds };
  for (const [position, section] of outline.sections.entries())
    await saveSection(tx, section, position, place);
  await tx.field.createMany({ data: outline.sections.flatMap((section) => fieldRows(section, place)) });
  for (const section of outline.sections) {
    await linkFields(tx, section, place);
    const sectionId = known(place.sectionIds, section.number);
    for (const [position, block] of section.blocks.entries()) {
      await saveBlock(tx, block, { sectionId, position }, place);
    }
  }
  await tx.relation.createMany({
    data: outline.relations.map((relation) => ({ reportId: report.id, body: JSON.stringify(relation) })),
  });
  return report.id;
}

type Place = {
  reportId: string;
  ids: CatalogueIds;
  fieldIds: Map<string, string>;
  sectionIds: Map<string, string>;
};

async function saveSection(tx: Tx, section: NewSection, position: number, place: Place): Promise<void> {
  await tx.section.create({
    data: {
      id: known(place.sectionIds, section.number),
      reportId: place.reportId,
      topicId: known(place.ids.topics, section.topic),
      number: section.number,
      position,
      titleZh: section.title.zh,
      titleEn: section.title.en,
    },
  });
}

function fieldRows(section: NewSection, place: Place) {
  return section.fields.map((field, position) => ({
    id: known(place.fieldIds, field.key),
    reportId: place.reportId,
    sectionId: known(place.sectionIds, section.number),
    key: field.key,
    position,
    kind: field.kind,
    indicatorId: field.indicator && known(place.ids.indicators, field.indicator),
    basis: field.basis,
    ambiguityZh: field.ambiguity?.zh,
    ambiguityEn: field.ambiguity?.en,
    required: field.required,
  }));
}

async function linkFields(tx: Tx, section: NewSection, { fieldIds, sectionIds }: Place): Promise<void> {
  for (const field of section.fields.filter((one) => one.period ?? one.partOf)) {
    const periodId = field.period && known(fieldIds, field.period);
    const partOfId = field.partOf && known(fieldIds, field.partOf);
    await tx.field.update({ where: { id: known(fieldIds, field.key) }, data: { periodId, partOfId } });
  }
  if (section.lead) {
    const id = known(sectionIds, section.number);
    await tx.section.update({ where: { id }, data: { leadId: known(fieldIds, section.lead) } });
  }
}

type NewBlock = NewSection["blocks"][number];

async function saveBlock(tx: Tx, block: NewBlock, at: { sectionId: string; position: number }, place: Place) {
  const { id } = await tx.block.create({
    data: {
      ...at,
      kind: block.kind,
      headingZh: block.heading?.zh,
      headingEn: block.heading?.en,
      seriesId: block.series && known(place.ids.series, block.series),
      editionId: block.edition && known(place.fieldIds, block.edition),
    },
  });
  await tx.item.createMany({
    data: block.items.map((item, itemPosition) => ({
      blockId: id,
      position: itemPosition,
      level: item.level,
      labelZh: item.label?.zh,
      labelEn: item.label?.en,
      fieldId: known(place.fieldIds, item.field),
    })),
  });
}

function known(ids: Map<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`Unknown code or key: ${code}`);
  return id;
}
