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
import { editCommand } from "./command";
import { refusals } from "./refusals";
import { addBlockSchema, moveBlockSchema, removeBlockSchema, renameBlockSchema } from "./schema";
import { blockIn, sectionIn, swapped } from "../find-in";

export const addBlock = editCommand(addBlockSchema, async (input, { outline, tx }) => {
  const { year, kind, heading, series } = input;
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.gone);
  const seriesId = series === null ? null : await findSeriesId(tx, series);
  if (series !== null && seriesId === null) return fail("INVALID", refusals.noSeries);
  const id = await saveNewBlock(tx, { sectionId: section.id, kind, heading, seriesId });
  const position = section.blocks.length + 1;
  const to = { year, number: section.number, kind, heading, series, position };
  return recorded({ id }, { type: "block.added", subject: `block:${id}`, to });
});

export const renameBlock = editCommand(renameBlockSchema, async ({ year, blockId, heading }, edit) => {
  const found = blockIn(edit.outline, blockId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const { id, kind, heading: before } = found.block;
  if (before?.zh === heading?.zh && before?.en === heading?.en) return unchanged({ id });
  await saveHeading(edit.tx, id, heading);
  const to = { year, number: found.section.number, kind, heading };
  return recorded({ id }, { type: "block.renamed", subject: `block:${id}`, from: { heading: before }, to });
});

/** Makes a block change places with its neighbour in the same section. */
export const moveBlock = editCommand(moveBlockSchema, async ({ year, blockId, direction }, edit) => {
  const found = blockIn(edit.outline, blockId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const { section, block, index } = found;
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
  const found = blockIn(outline, blockId);
  if (!found) return fail("NOT_FOUND", refusals.gone);
  const { id, kind, heading, items } = found.block;
  if (items.length > 0) return fail("LOCKED", refusals.blockNotEmpty);
  await removeEmptyBlock(tx, id);
  const { number } = found.section;
  const from = { year, number, kind, heading };
  return recorded({ id }, { type: "block.removed", subject: `block:${id}`, from, to: { year, number } });
});
