import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { removeItemRow, saveItemOrder, saveLabel } from "../block-repository";
import { type ItemLocation, itemIn, swapped } from "../find-in";
import { isWording, type Outline } from "../model";
import { editCommand } from "./command";
import { refusals } from "./refusals";
import { labelItemSchema, moveItemSchema, removeItemSchema } from "./schema";

/** Sets the label of an item; null means the indicator's name. */
export const labelItem = editCommand(labelItemSchema, async ({ itemId, label }, { outline, tx }) => {
  const location = itemIn(outline, itemId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, label: before } = location.item;
  if (before?.zh === label?.zh && before?.en === label?.en) return unchanged({ id });
  await saveLabel(tx, id, label);
  const to = { ...positionOf(outline, location), label };
  return recorded({ id }, { type: "item.labelled", subject: `item:${id}`, from: { label: before }, to });
});

/** Moves an item up or down. At the edge of its block it moves into the neighbouring block of the section. */
export const moveItem = editCommand(moveItemSchema, async ({ itemId, direction }, { outline, tx }) => {
  const location = itemIn(outline, itemId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const by = direction === "up" ? -1 : 1;
  const target = targetOf(location, by);
  if (!target) return fail("NOTHING_TO_DO", refusals.atTheEnd);
  await saveItemOrder(tx, target.blockId, target.order);
  const { block, position } = positionOf(outline, location);
  const to = {
    ...positionOf(outline, location),
    block: target.index + 1,
    position: target.order.indexOf(itemId) + 1,
  };
  const { id } = location.item;
  return recorded({ id }, { type: "item.moved", subject: `item:${id}`, from: { block, position }, to });
});

/** Removes an item from its block; the field remains. */
export const removeItem = editCommand(removeItemSchema, async ({ year, itemId }, { outline, tx }) => {
  const location = itemIn(outline, itemId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { item, field } = location;
  const items = outline.sections.flatMap((section) => section.blocks.flatMap((block) => block.items));
  const isLast = items.filter(({ fieldId }) => fieldId === field.id).length === 1;
  if (isWording(field) && isLast) return fail("LOCKED", refusals.lastPlace);
  await removeItemRow(tx, item.id);
  const [from, to] = [positionOf(outline, location), { year, key: field.key }];
  return recorded({ id: item.id }, { type: "item.removed", subject: `item:${item.id}`, from, to });
});

function positionOf({ year }: Outline, { section, index, itemIndex, field }: ItemLocation) {
  return { year, key: field.key, section: section.number, block: index + 1, position: itemIndex + 1 };
}

/** Returns the block an item moves to and that block's new order; null at the edge of the section. */
function targetOf({ section, block, index, item }: ItemLocation, by: 1 | -1) {
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
