import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Tx } from "@/lib/platform/database";
import type { BlockKind } from "./schema";

export type NewBlock = {
  sectionId: string;
  kind: BlockKind;
  heading: Bilingual | null;
  seriesId: string | null;
  language?: "en";
};

export async function findSeriesId(tx: Tx, code: string): Promise<string | null> {
  return (await tx.eventSeries.findUnique({ where: { code }, select: { id: true } }))?.id ?? null;
}

/** Adds a block as the last of its section. */
export async function saveNewBlock(tx: Tx, { heading, ...rest }: NewBlock): Promise<string> {
  const { sectionId } = rest;
  const last = await tx.block.aggregate({ where: { sectionId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const data = { ...rest, position, headingZh: heading?.zh, headingEn: heading?.en };
  return (await tx.block.create({ data, select: { id: true } })).id;
}

export async function saveHeading(tx: Tx, id: string, heading: Bilingual | null): Promise<void> {
  const data = { headingZh: heading?.zh ?? null, headingEn: heading?.en ?? null };
  await tx.block.update({ where: { id }, data });
}

/** Makes a field the edition of its event block, unless that has one already. */
export async function saveEdition(tx: Tx, blockId: string, fieldId: string): Promise<void> {
  const where = { id: blockId, kind: "event", editionId: null };
  await tx.block.updateMany({ where, data: { editionId: fieldId } });
}

export async function saveBlockOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.block.update({ where: { id }, data: { position } });
}

export async function removeEmptyBlock(tx: Tx, id: string): Promise<void> {
  await tx.block.delete({ where: { id } });
}

type NewItem = { blockId: string; fieldId: string; label: Bilingual | null; level?: number | undefined };

/** Adds an item as the last of its block. */
export async function saveNewItem(tx: Tx, { label, level = 0, ...rest }: NewItem): Promise<string> {
  const { blockId } = rest;
  const last = await tx.item.aggregate({ where: { blockId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  const data = { ...rest, level, position, labelZh: label?.zh, labelEn: label?.en };
  return (await tx.item.create({ data, select: { id: true } })).id;
}

export async function saveLabel(tx: Tx, id: string, label: Bilingual | null): Promise<void> {
  await tx.item.update({ where: { id }, data: { labelZh: label?.zh ?? null, labelEn: label?.en ?? null } });
}

/** Saves the order of a block's items, moving in those that come from other blocks. */
export async function saveItemOrder(tx: Tx, blockId: string, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries())
    await tx.item.update({ where: { id }, data: { blockId, position } });
}

export async function removeItemRow(tx: Tx, id: string): Promise<void> {
  await tx.item.delete({ where: { id } });
}
