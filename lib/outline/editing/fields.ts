import "server-only";
import type { z } from "zod";
import type { AuditInput } from "@/lib/audit/events";
import { recorded, unchanged } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { saveEdition, saveNewItem } from "../block-repository";
import { editCommand } from "./command";
import { alreadyTold, awaitsDecision, keyTaken, refusals } from "./refusals";
import { addFieldSchema, hideFieldSchema, placeFieldSchema } from "./schema";
import { findIndicator, keysUnderReview, saveFieldHidden, saveNewField } from "../field-repository";
import type { Outline } from "../model";
import { blockIn, fieldIn, sectionIn, twinOf } from "../find-in";

/** Adds a field of an existing indicator, or a sentence, in a block or only for sentences. */
export const addField = editCommand(addFieldSchema, async (input, { outline, tx }) => {
  const added = await admitField(tx, outline, input);
  return added.ok ? recorded({ id: added.value.id }, added.value.event) : added;
});

export type NewFieldInput = z.output<typeof addFieldSchema>;
type Admitted = { id: string; event: AuditInput };

/** Adds a field to a report's outline, for who was found to be allowed to; resolves to its id and what is to be recorded. */
export async function admitField(tx: Tx, outline: Outline, input: NewFieldInput): Promise<Result<Admitted>> {
  const { year, key, basis, required, label, blockId } = input;
  const section = sectionIn(outline, input.sectionId);
  const at = section?.blocks.findIndex((block) => block.id === blockId) ?? -1;
  if (!section || (blockId !== null && at < 0)) return fail("NOT_FOUND", refusals.gone);
  if (outline.fields.some((field) => field.key === key)) return fail("CONFLICT", keyTaken(key));
  const indicator = input.indicator === null ? null : await findIndicator(tx, input.indicator);
  if (input.indicator !== null && !indicator) return fail("INVALID", refusals.noIndicator);
  const twin = input.indicator && twinOf(outline, input.indicator, section.blocks[at]);
  if (twin) return fail("CONFLICT", alreadyTold(twin));
  if (!indicator && blockId === null) return fail("INVALID", refusals.sentenceNeedsBlock);
  const kind = indicator?.kind ?? "text";
  const place = { reportId: outline.id, sectionId: section.id, indicatorId: indicator?.id ?? null };
  const id = await saveNewField(tx, { ...place, key, kind, basis, required });
  if (blockId !== null) await saveNewItem(tx, { blockId, fieldId: id, label });
  if (blockId !== null && isEdition(input.indicator)) await saveEdition(tx, blockId, id);
  const block = blockId === null ? null : at + 1;
  const to = { year, key, section: section.number, kind, indicator: input.indicator, basis, required, block };
  return ok({ id, event: { type: "field.added", subject: `field:${id}`, to } });
}

function isEdition(indicator: string | null): boolean {
  return indicator !== null && /(?:^|\.)edition(?:-name)?$/.test(indicator);
}

/** The same figure in one more place. */
export const placeField = editCommand(placeFieldSchema, async ({ year, blockId, key }, { outline, tx }) => {
  const found = blockIn(outline, blockId);
  const field = outline.fields.find((one) => one.key === key);
  if (!found || !field) return fail("NOT_FOUND", refusals.gone);
  const { section, block, index } = found;
  await saveNewItem(tx, { blockId: block.id, fieldId: field.id, label: null });
  const position = block.items.length + 1;
  const to = { year, key, section: section.number, block: index + 1, position };
  return recorded({ id: field.id }, { type: "field.placed", subject: `field:${field.id}`, to });
});

/** Leaves a field out of this year's report, or takes it in again. */
export const hideField = editCommand(hideFieldSchema, async ({ year, fieldId, hidden }, { outline, tx }) => {
  const field = fieldIn(outline, fieldId);
  if (!field) return fail("NOT_FOUND", refusals.gone);
  const { id, key } = field;
  if (field.hidden === hidden) return unchanged({ id });
  const awaiting = hidden ? await keysUnderReview(tx, [id]) : [];
  if (awaiting.length > 0) return fail("LOCKED", awaitsDecision(awaiting), awaiting);
  await saveFieldHidden(tx, id, hidden);
  const type = hidden ? ("field.hidden" as const) : ("field.shown" as const);
  return recorded({ id }, { type, subject: `field:${id}`, to: { year, key } });
});
