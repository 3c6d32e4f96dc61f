import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Tx } from "@/lib/platform/database";
import type { SectionRole } from "./schema";
import { compareNumbers, type Renumbering } from "./numbering";

type NewSection = {
  reportId: string;
  number: string;
  title: Bilingual;
  topicId: string;
  role?: SectionRole;
};
type Numbered = { id: string; number: string };

export async function findTopicId(tx: Tx, code: string): Promise<string | null> {
  return (await tx.topic.findUnique({ where: { code }, select: { id: true } }))?.id ?? null;
}

export async function saveNewTopic(
  tx: Tx,
  { code, name }: { code: string; name: Bilingual },
): Promise<string> {
  const data = { code, nameZh: name.zh, nameEn: name.en };
  return (await tx.topic.create({ data, select: { id: true } })).id;
}

/** Adds a section in print order. */
export async function saveNewSection(
  tx: Tx,
  { title, ...rest }: NewSection,
  others: readonly Numbered[],
): Promise<string> {
  const data = { ...rest, position: others.length, titleZh: title.zh, titleEn: title.en };
  const { id } = await tx.section.create({ data, select: { id: true } });
  await savePositions(tx, [...others, { id, number: rest.number }]);
  return id;
}

export async function saveTitle(tx: Tx, id: string, title: Bilingual): Promise<void> {
  await tx.section.update({ where: { id }, data: { titleZh: title.zh, titleEn: title.en } });
}

export async function saveSectionState(
  tx: Tx,
  id: string,
  state: { hidden: boolean } | { dueOn: string | null },
): Promise<void> {
  await tx.section.update({ where: { id }, data: state });
}

/** Renumbers sections and puts all of them in print order. */
export async function saveNumbers(
  tx: Tx,
  sections: readonly Numbered[],
  numbers: Renumbering,
): Promise<void> {
  // The unique constraint holds at every step, so the sections first get temporary numbers.
  for (const id of numbers.keys()) await tx.section.update({ where: { id }, data: { number: `~${id}` } });
  for (const [id, number] of numbers) await tx.section.update({ where: { id }, data: { number } });
  await savePositions(
    tx,
    sections.map(({ id, number }) => ({ id, number: numbers.get(id) ?? number })),
  );
}

/** Removes a section without fields, together with its blocks and the items in them. */
export async function removeEmptySection(tx: Tx, id: string): Promise<void> {
  await tx.item.deleteMany({ where: { block: { sectionId: id } } });
  await tx.block.deleteMany({ where: { sectionId: id } });
  await tx.section.delete({ where: { id } });
}

async function savePositions(tx: Tx, sections: readonly Numbered[]): Promise<void> {
  const ordered = sections.toSorted((a, b) => compareNumbers(a.number, b.number));
  for (const [position, { id }] of ordered.entries()) {
    await tx.section.update({ where: { id }, data: { position } });
  }
}
