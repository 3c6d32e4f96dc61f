import { keysOf } from "@/lib/checks/check";
import type { Outline, OutlineBlock, OutlineField, OutlineSection } from "./model";

/** Whether a section, or one that it is part of, is hidden. */
export function isHiddenSection(
  outline: { sections: readonly Pick<OutlineSection, "number" | "hidden">[] },
  section: { number: string },
): boolean {
  return outline.sections.some(
    ({ hidden, number }) => hidden && (number === section.number || section.number.startsWith(`${number}.`)),
  );
}

/** Returns the outline as it is filled in and published: without hidden parts and references to them. */
export function visibleOutline(outline: Outline): Outline {
  const sections = outline.sections.filter((section) => !isHiddenSection(outline, section));
  const sectionIds = new Set(sections.map(({ id }) => id));
  const fields = outline.fields.filter((field) => !field.hidden && sectionIds.has(field.sectionId));
  const ids = new Set(fields.map(({ id }) => id));
  const keys = new Set(fields.map(({ key }) => key));
  return {
    ...outline,
    sections: sections.map((section) => withoutHidden(section, ids)),
    fields: fields.map((field) => unlinked(field, ids)),
    relations: outline.relations.filter((relation) => keysOf(relation).every((key) => keys.has(key))),
  };
}

type Ids = ReadonlySet<string>;

function withoutHidden(section: OutlineSection, ids: Ids): OutlineSection {
  return {
    ...section,
    leadId: ifVisible(section.leadId, ids),
    blocks: section.blocks.flatMap((block) => blockOf(block, ids)),
  };
}

/** Drops a block whose items are all hidden. A block that was empty before stays. */
function blockOf(block: OutlineBlock, ids: Ids): OutlineBlock[] {
  const items = block.items.filter((item) => ids.has(item.fieldId));
  if (items.length === 0 && block.items.length > 0) return [];
  return [{ ...block, editionId: ifVisible(block.editionId, ids), items }];
}

function unlinked(field: OutlineField, ids: Ids): OutlineField {
  return { ...field, periodId: ifVisible(field.periodId, ids), partOfId: ifVisible(field.partOfId, ids) };
}

function ifVisible(id: string | null, ids: Ids): string | null {
  return id !== null && ids.has(id) ? id : null;
}
