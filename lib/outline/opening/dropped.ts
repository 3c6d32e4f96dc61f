import { keysOf } from "@/lib/checks/check";
import type { Outline } from "../model";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What stays behind. A hidden section or field can be chosen to come along; the rest follows from what is hidden. */
export type Dropped =
  | { what: "section"; number: string; title: Bilingual; fields: number }
  | { what: "field"; key: string; name: Bilingual | null; section: string }
  | { what: "block"; section: string; heading: Bilingual | null }
  | { what: "relation"; kind: string; missing: string[] }
  | { what: "wording"; key: string; missing: string[] };

/** What of an outline is not in the part of it that comes along. */
export function droppedOf(outline: Outline, coming: Outline): Dropped[] {
  return [
    ...droppedSections(outline, coming),
    ...droppedFields(outline, coming),
    ...droppedBlocks(outline, coming),
    ...droppedRelations(outline, coming),
  ];
}

function droppedSections(outline: Outline, coming: Outline): Dropped[] {
  const kept = new Set(coming.sections.map(({ id }) => id));
  return outline.sections
    .filter(({ id }) => !kept.has(id))
    .map(({ id, number, title }) => {
      const fields = outline.fields.filter(({ sectionId }) => sectionId === id).length;
      return { what: "section", number, title, fields };
    });
}

function droppedFields(outline: Outline, coming: Outline): Dropped[] {
  const kept = new Set(coming.fields.map(({ id }) => id));
  const numbers = new Map(coming.sections.map(({ id, number }) => [id, number]));
  return outline.fields.flatMap(({ id, key, indicator, sectionId }) => {
    const section = numbers.get(sectionId);
    const isDropped = section !== undefined && !kept.has(id);
    return isDropped ? [{ what: "field" as const, key, name: indicator?.name ?? null, section }] : [];
  });
}

function droppedBlocks(outline: Outline, coming: Outline): Dropped[] {
  const kept = new Set(coming.sections.flatMap((section) => section.blocks.map(({ id }) => id)));
  const sections = new Set(coming.sections.map(({ id }) => id));
  return outline.sections
    .filter(({ id }) => sections.has(id))
    .flatMap(({ number, blocks }) =>
      blocks
        .filter(({ id }) => !kept.has(id))
        .map(({ heading }) => ({ what: "block" as const, section: number, heading })),
    );
}

function droppedRelations(outline: Outline, coming: Outline): Dropped[] {
  const keys = new Set(coming.fields.map(({ key }) => key));
  return outline.relations.flatMap((relation) => {
    const missing = keysOf(relation).filter((key) => !keys.has(key));
    return missing.length > 0 ? [{ what: "relation" as const, kind: relation.kind, missing }] : [];
  });
}
