import {
  hideFieldAction,
  hideSectionAction,
  labelItemAction,
  moveBlockAction,
  moveItemAction,
  moveSectionAction,
  removeBlockAction,
  removeFieldAction,
  removeItemAction,
  removeSectionAction,
  renameBlockAction,
  renameSectionAction,
} from "@/lib/outline/editing/actions";
import type { Result } from "@/lib/platform/result";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Direction } from "@/lib/outline/numbering";
import type { Row } from "./rows";

/** An edit that is yet to be sent; resolves to the id of what it changed. */
export type Edit = () => Promise<Result<{ id: string }>>;

/** These functions return the edit of a row, or null where it is not possible. */
export function move(year: number, row: Row, direction: Direction): Edit | null {
  if (row.kind === "section") return () => moveSectionAction({ year, sectionId: row.id, direction });
  if (row.kind === "block") return () => moveBlockAction({ year, blockId: row.id, direction });
  return row.kind === "item" ? () => moveItemAction({ year, itemId: row.id, direction }) : null;
}

export function rename(year: number, row: Row, names: Bilingual): Edit | null {
  if (row.kind === "section") return () => renameSectionAction({ year, sectionId: row.id, title: names });
  if (row.kind === "block") return () => renameBlockAction({ year, blockId: row.id, heading: names });
  return row.kind === "item" ? () => labelItemAction({ year, itemId: row.id, label: names }) : null;
}

export function hide(year: number, row: Row, hidden: boolean): Edit | null {
  if (row.kind === "section") return () => hideSectionAction({ year, sectionId: row.id, hidden });
  if (row.kind === "item" || row.kind === "field")
    return () => hideFieldAction({ year, fieldId: row.field.id, hidden });
  return null;
}

export function remove(year: number, row: Row): Edit | null {
  if (row.kind === "section") return () => removeSectionAction({ year, sectionId: row.id });
  if (row.kind === "block") return () => removeBlockAction({ year, blockId: row.id });
  if (row.kind === "item" || row.kind === "field")
    return () => removeFieldAction({ year, fieldId: row.field.id });
  return null;
}

/** Removes a figure from this place only. */
export function removeFromHere(year: number, row: Row): Edit | null {
  return row.kind === "item" ? () => removeItemAction({ year, itemId: row.id }) : null;
}

export function isHidden(row: Row): boolean | null {
  if (row.kind === "section") return row.section.hidden;
  return row.kind === "item" || row.kind === "field" ? row.field.hidden : null;
}

export function namesOf(row: Row): { names: Bilingual | null; isNeeded: boolean } | null {
  if (row.kind === "section") return { names: row.section.title, isNeeded: true };
  if (row.kind === "block") return { names: row.block.heading, isNeeded: false };
  return row.kind === "item" ? { names: row.item.label, isNeeded: false } : null;
}
