import type { OutlineBlock, OutlineItem } from "@/lib/outline/model";
import { depthOf } from "@/lib/outline/model";
import type { FieldView, OutlineView, SectionView } from "@/lib/outline/editing/view";

/** A row of the tree. `isOpen` is null where nothing is nested in it. */
type Line = {
  id: string;
  parent: string | null;
  level: number;
  isOpen: boolean | null;
  section: SectionView;
};

/** `loose` stands for the fields of a section that are in no block; `field` is one of them. */
export type Row = Line &
  (
    | { kind: "section" }
    | { kind: "block"; block: OutlineBlock }
    | { kind: "item"; block: OutlineBlock; item: OutlineItem; field: FieldView }
    | { kind: "loose"; count: number }
    | { kind: "field"; field: FieldView }
  );

/** Returns the visible rows, top to bottom. */
export function rowsOf(view: OutlineView, open: ReadonlySet<string>): Row[] {
  const sections = view.sections.map(({ number }) => number);
  return view.sections.flatMap((section) => {
    const parent = sections.findLast((number) => section.number.startsWith(`${number}.`)) ?? null;
    const above = view.sections.find(({ number }) => number === parent)?.id ?? null;
    const hasMore = section.blocks.length > 0 || section.unplaced.length > 0;
    const isOpen = hasMore ? open.has(section.id) : null;
    const level = depthOf(section) + 1;
    const line: Row = { kind: "section", id: section.id, parent: above, level, isOpen, section };
    return isOpen ? [line, ...blockRows(view, section, open), ...looseRows(view, section, open)] : [line];
  });
}

function blockRows(view: OutlineView, section: SectionView, open: ReadonlySet<string>): Row[] {
  const level = depthOf(section) + 2;
  return section.blocks.flatMap((block): Row[] => {
    const isOpen = block.items.length > 0 ? open.has(block.id) : null;
    const line = { id: block.id, parent: section.id, level, isOpen, section } as const;
    const items = isOpen ? block.items : [];
    return [
      { kind: "block", ...line, block },
      ...items.flatMap((item): Row[] => {
        const field = view.fields[item.fieldId];
        const below = { id: item.id, parent: block.id, level: level + 1, isOpen: null, section };
        return field ? [{ kind: "item", ...below, block, item, field }] : [];
      }),
    ];
  });
}

function looseRows(view: OutlineView, section: SectionView, open: ReadonlySet<string>): Row[] {
  if (section.unplaced.length === 0) return [];
  const [id, level] = [`loose-${section.id}`, depthOf(section) + 2];
  const isOpen = open.has(id);
  const fields = isOpen ? section.unplaced.flatMap((one) => view.fields[one] ?? []) : [];
  return [
    { kind: "loose", id, parent: section.id, level, isOpen, section, count: section.unplaced.length },
    ...fields.map((field): Row => ({
      kind: "field",
      id: field.id,
      parent: id,
      level: level + 1,
      isOpen: null,
      section,
      field,
    })),
  ];
}

/** Returns the ids of the rows that have to be open for an item, block or field to be visible. */
export function ancestorsOf(view: OutlineView, id: string): string[] {
  for (const section of view.sections) {
    if (section.unplaced.includes(id)) return [section.id, `loose-${section.id}`];
    for (const block of section.blocks) {
      if (block.id === id) return [section.id];
      if (block.items.some((item) => item.id === id)) return [section.id, block.id];
    }
  }
  return [];
}

/** Returns whether the row or one above it is left out of this year's report. */
export function isLeftOut(row: Row): boolean {
  if (row.kind === "item" || row.kind === "field") return row.field.hidden || row.section.isLeftOut;
  return row.section.isLeftOut;
}
