import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { removePlace, saveItemOrder, saveLabel } from "../block-repository";
import { editCommand } from "./command";
import { refusals } from "./refusals";
import { labelItemSchema, moveItemSchema, removeItemSchema } from "./schema";
import { type ItemPlace, itemIn, swapped } from "../find-in";
import { isWording, type Outline } from "../model";

/** Says what a figure is called in this place; null for the indicator's own name. */
export const labelItem = editCommand(labelItemSchema, async ({ itemId, label }, { outline, tx }) => {
  const found = itemIn(outline, itemId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const { id, label: before } = found.item;
  if (before?.zh === label?.zh && before?.en === label?.en) return unchanged({ id });
  await saveLabel(tx, id, label);
  const to = { ...placeOf(outline, found), label };
  return recorded({ id }, { type: "item.labelled", subject: `item:${id}`, from: { label: before }, to });
});

/** Moves an item up or down; beyond the edge of its block it goes to the next block of the section. */
export const moveItem = editCommand(moveItemSchema, async ({ itemId, direction }, { outline, tx }) => {
  const found = itemIn(outline, itemId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const by = direction === "up" ? -1 : 1;
  const target = targetOf(found, by);
  if (!target) return fail("NOTHING_TO_DO", refusals.atTheEnd);
  await saveItemOrder(tx, target.blockId, target.order);
  const { block, position } = placeOf(outline, found);
  const to = {
    ...placeOf(outline, found),
    block: target.index + 1,
    position: target.order.indexOf(itemId) + 1,
  };
  const { id } = found.item;
  return recorded({ id }, { type: "item.moved", subject: `item:${id}`, from: { block, position }, to });
});

/** Takes a figure out of one place; the field stays. */
export const removeItem = editCommand(removeItemSchema, async ({ year, itemId }, { outline, tx }) => {
  const found = itemIn(outline, itemId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const { item, field } = found;
  const items = outline.sections.flatMap((section) => section.blocks.flatMap((block) => block.items));
  const isLast = items.filter(({ fieldId }) => fieldId === field.id).length === 1;
  if (isWording(field) && isLast) return fail("LOCKED", refusals.lastPlace);
  await removePlace(tx, item.id);
  const [from, to] = [placeOf(outline, found), { year, key: field.key }];
  return recorded({ id: item.id }, { type: "item.removed", subject: `item:${item.id}`, from, to });
});

function placeOf({ year }: Outline, { section, index, at, field }: ItemPlace) {
  return { year, key: field.key, section: section.number, block: index + 1, position: at + 1 };
}

/** The block it comes to stand in, and that block's new order; null at the section's edge. */
function targetOf({ section, block, index, item }: ItemPlace, by: 1 | -1) {
  const order = swapped(idsOf(block), item.id, by);
  if (order) return { blockId: block.id, index, order };
  const next = section.blocks[index + by];
  if (!next) return null;
  const ids = by === 1 ? [item.id, ...idsOf(next)] : [...idsOf(next), item.id];
  return { blockId: next.id, index: index + by, order: ids };
}

function idsOf(block: { items: readonly { id: string }[] }): string[] {
  return block.items.map(({ id }) => id);
}
