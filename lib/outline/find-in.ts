import type { Outline, OutlineBlock, OutlineField, OutlineItem, OutlineSection } from "./model";

/** A block with the section it lies in; `index` counts from 0. */
export type BlockPlace = { section: OutlineSection; block: OutlineBlock; index: number };
/** An item with the block it stands in and its field; `at` counts from 0. */
export type ItemPlace = BlockPlace & { item: OutlineItem; at: number; field: OutlineField };

export function sectionIn(outline: Outline, id: string): OutlineSection | null {
  return outline.sections.find((section) => section.id === id) ?? null;
}

export function fieldIn(outline: Outline, id: string): OutlineField | null {
  return outline.fields.find((field) => field.id === id) ?? null;
}

export function blockIn(outline: Outline, id: string): BlockPlace | null {
  for (const section of outline.sections) {
    const index = section.blocks.findIndex((block) => block.id === id);
    const block = section.blocks[index];
    if (block) return { section, block, index };
  }
  return null;
}

export function itemIn(outline: Outline, id: string): ItemPlace | null {
  for (const section of outline.sections) {
    for (const [index, block] of section.blocks.entries()) {
      const at = block.items.findIndex((item) => item.id === id);
      const item = block.items[at];
      const field = item && fieldIn(outline, item.fieldId);
      if (item && field) return { section, block, index, item, at, field };
    }
  }
  return null;
}

/** The key of a field of the same indicator in a block of the same event series, or of none; null where there is none. */
export function twinOf(outline: Outline, indicator: string, block: OutlineBlock | undefined): string | null {
  if (!block) return null;
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const alike = blocks.filter(({ series }) => series?.code === block.series?.code);
  const ids = new Set(alike.flatMap(({ items }) => items.map(({ fieldId }) => fieldId)));
  return (
    outline.fields.find((field) => ids.has(field.id) && field.indicator?.code === indicator)?.key ?? null
  );
}

/** The order in which one of several changes places with its neighbour; null where it has none. */
export function swapped(ids: readonly string[], id: string, by: 1 | -1): string[] | null {
  const at = ids.indexOf(id);
  const neighbour = ids[at + by];
  if (at < 0 || neighbour === undefined) return null;
  return ids.with(at, neighbour).with(at + by, id);
}
