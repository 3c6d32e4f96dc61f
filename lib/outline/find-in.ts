import type { Outline, OutlineBlock, OutlineField, OutlineItem, OutlineSection } from "./model";

/** A block with its section; `index` is its 0-based position there. */
export type BlockLocation = { section: OutlineSection; block: OutlineBlock; index: number };
/** An item with its field and its block; `itemIndex` is its 0-based position there. */
export type ItemLocation = BlockLocation & { item: OutlineItem; itemIndex: number; field: OutlineField };

export function sectionIn(outline: Outline, id: string): OutlineSection | null {
  return outline.sections.find((section) => section.id === id) ?? null;
}

export function fieldIn(outline: Outline, id: string): OutlineField | null {
  return outline.fields.find((field) => field.id === id) ?? null;
}

export function blockIn(outline: Outline, id: string): BlockLocation | null {
  for (const section of outline.sections) {
    const index = section.blocks.findIndex((block) => block.id === id);
    const block = section.blocks[index];
    if (block) return { section, block, index };
  }
  return null;
}

export function itemIn(outline: Outline, id: string): ItemLocation | null {
  for (const section of outline.sections) {
    for (const [index, block] of section.blocks.entries()) {
      const itemIndex = block.items.findIndex((item) => item.id === id);
      const item = block.items[itemIndex];
      const field = item && fieldIn(outline, item.fieldId);
      if (item && field) return { section, block, index, item, itemIndex, field };
    }
  }
  return null;
}

/** Returns the key of a field that has the same indicator and event series as a new one in `block`; null if there is none. */
export function findDuplicateKey(
  outline: Outline,
  indicator: string,
  block: OutlineBlock | undefined,
): string | null {
  if (!block) return null;
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const alike = blocks.filter(({ series }) => series?.code === block.series?.code);
  const ids = new Set(alike.flatMap(({ items }) => items.map(({ fieldId }) => fieldId)));
  return (
    outline.fields.find((field) => ids.has(field.id) && field.indicator?.code === indicator)?.key ?? null
  );
}

/** Returns the order after swapping `id` with its neighbour; null if it has none. */
export function swapped(ids: readonly string[], id: string, by: 1 | -1): string[] | null {
  const at = ids.indexOf(id);
  const neighbour = ids[at + by];
  if (at < 0 || neighbour === undefined) return null;
  return ids.with(at, neighbour).with(at + by, id);
}
