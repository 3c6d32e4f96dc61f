import { keysOf } from "@/lib/checks/check";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Outline } from "../model";

/** A part of the outline that is not carried over: a hidden section or field, or something that depends on one. */
export type Dropped =
  | { what: "section"; number: string; title: Bilingual; fields: number }
  | { what: "field"; key: string; name: Bilingual | null; section: string }
  | { what: "block"; section: string; heading: Bilingual | null }
  | { what: "relation"; kind: string; missing: string[] }
  | { what: "wording"; key: string; missing: string[] };

/** Returns the parts of an outline that are missing from the carried-over one. */
export function droppedOf(outline: Outline, carried: Outline): Dropped[] {
  return [
    ...droppedSections(outline, carried),
    ...droppedFields(outline, carried),
    ...droppedBlocks(outline, carried),
    ...droppedRelations(outline, carried),
  ];
}

function droppedSections(outline: Outline, carried: Outline): Dropped[] {
  const carriedIds = new Set(carried.sections.map(({ id }) => id));
  return outline.sections
    .filter(({ id }) => !carriedIds.has(id))
    .map(({ id, number, title }) => {
      const fields = outline.fields.filter(({ sectionId }) => sectionId === id).length;
      return { what: "section", number, title, fields };
    });
}

function droppedFields(outline: Outline, carried: Outline): Dropped[] {
  const carriedIds = new Set(carried.fields.map(({ id }) => id));
  const numbers = new Map(carried.sections.map(({ id, number }) => [id, number]));
  return outline.fields.flatMap(({ id, key, indicator, sectionId }) => {
    const section = numbers.get(sectionId);
    const isDropped = section !== undefined && !carriedIds.has(id);
    return isDropped ? [{ what: "field" as const, key, name: indicator?.name ?? null, section }] : [];
  });
}

function droppedBlocks(outline: Outline, carried: Outline): Dropped[] {
  const carriedIds = new Set(carried.sections.flatMap((section) => section.blocks.map(({ id }) => id)));
  const sections = new Set(carried.sections.map(({ id }) => id));
  return outline.sections
    .filter(({ id }) => sections.has(id))
    .flatMap(({ number, blocks }) =>
      blocks
        .filter(({ id }) => !carriedIds.has(id))
        .map(({ heading }) => ({ what: "block" as const, section: number, heading })),
    );
}

function droppedRelations(outline: Outline, carried: Outline): Dropped[] {
  const keys = new Set(carried.fields.map(({ key }) => key));
  return outline.relations.flatMap((relation) => {
    const missing = keysOf(relation).filter((key) => !keys.has(key));
    return missing.length > 0 ? [{ what: "relation" as const, kind: relation.kind, missing }] : [];
  });
}
