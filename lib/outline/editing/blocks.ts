import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import {
  findSeriesId,
  removeEmptyBlock,
  saveBlockOrder,
  saveHeading,
  saveNewBlock,
} from "../block-repository";
import { blockIn, sectionIn, swapped } from "../find-in";
import { editCommand } from "./command";
import { refusals } from "./refusals";
import { addBlockSchema, moveBlockSchema, removeBlockSchema, renameBlockSchema } from "./schema";

export const addBlock = editCommand(addBlockSchema, async (input, { outline, tx }) => {
  const { year, kind, heading, series } = input;
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const seriesId = series === null ? null : await findSeriesId(tx, series);
  if (series !== null && seriesId === null) return fail("INVALID", refusals.noSeries);
  const id = await saveNewBlock(tx, { sectionId: section.id, kind, heading, seriesId });
  const position = section.blocks.length + 1;
  const to = { year, number: section.number, kind, heading, series, position };
  return recorded({ id }, { type: "block.added", subject: `block:${id}`, to });
});

export const renameBlock = editCommand(renameBlockSchema, async ({ year, blockId, heading }, edit) => {
  const location = blockIn(edit.outline, blockId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, kind, heading: before } = location.block;
  if (before?.zh === heading?.zh && before?.en === heading?.en) return unchanged({ id });
  await saveHeading(edit.tx, id, heading);
  const to = { year, number: location.section.number, kind, heading };
  return recorded({ id }, { type: "block.renamed", subject: `block:${id}`, from: { heading: before }, to });
});

/** Swaps a block with its neighbour in the same section. */
export const moveBlock = editCommand(moveBlockSchema, async ({ year, blockId, direction }, edit) => {
  const location = blockIn(edit.outline, blockId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { section, block, index } = location;
  const by = direction === "up" ? -1 : 1;
  const order = swapped(
    section.blocks.map(({ id }) => id),
    block.id,
    by,
  );
  if (!order) return fail("NOTHING_TO_DO", refusals.atTheEnd);
  await saveBlockOrder(edit.tx, order);
  const { id, kind, heading } = block;
  const to = { year, number: section.number, kind, heading, position: index + 1 + by };
  const from = { position: index + 1 };
  return recorded({ id }, { type: "block.moved", subject: `block:${id}`, from, to });
});

export const removeBlock = editCommand(removeBlockSchema, async ({ year, blockId }, { outline, tx }) => {
  const location = blockIn(outline, blockId);
  if (!location) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, kind, heading, items } = location.block;
  if (items.length > 0) return fail("LOCKED", refusals.blockNotEmpty);
  await removeEmptyBlock(tx, id);
  const { number } = location.section;
  const from = { year, number, kind, heading };
  return recorded({ id }, { type: "block.removed", subject: `block:${id}`, from, to: { year, number } });
});
