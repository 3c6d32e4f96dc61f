import { keysOf } from "@/lib/checks/check";
import type { Outline, OutlineBlock, OutlineField, OutlineSection } from "./model";

/** Whether the section itself, or one that it lies within, is hidden. */
export function isHiddenSection(outline: Pick<Outline, "sections">, section: { number: string }): boolean {
  return outline.sections.some(
    ({ hidden, number }) => hidden && (number === section.number || section.number.startsWith(`${number}.`)),
  );
}

/** The outline as it is filled in and published: without what is hidden, and without anything that points to it. */
export function visibleOutline(outline: Outline): Outline {
  const sections = outline.sections.filter((section) => !isHiddenSection(outline, section));
  const homes = new Set(sections.map(({ id }) => id));
  const kept = outline.fields.filter((field) => !field.hidden && homes.has(field.sectionId));
  const ids = new Set(kept.map(({ id }) => id));
  const keys = new Set(kept.map(({ key }) => key));
  return {
    ...outline,
    sections: sections.map((section) => withoutHidden(section, ids)),
    fields: kept.map((field) => unlinked(field, ids)),
    relations: outline.relations.filter((relation) => keysOf(relation).every((key) => keys.has(key))),
  };
}

type Ids = ReadonlySet<string>;

function withoutHidden(section: OutlineSection, ids: Ids): OutlineSection {
  return {
    ...section,
    leadId: known(section.leadId, ids),
    blocks: section.blocks.flatMap((block) => blockOf(block, ids)),
  };
}

/** A block of which nothing is left goes with it; one that never held anything stays. */
function blockOf(block: OutlineBlock, ids: Ids): OutlineBlock[] {
  const items = block.items.filter((item) => ids.has(item.fieldId));
  if (items.length === 0 && block.items.length > 0) return [];
  return [{ ...block, editionId: known(block.editionId, ids), items }];
}

function unlinked(field: OutlineField, ids: Ids): OutlineField {
  return { ...field, periodId: known(field.periodId, ids), partOfId: known(field.partOfId, ids) };
}

function known(id: string | null, ids: Ids): string | null {
  return id !== null && ids.has(id) ? id : null;
}
