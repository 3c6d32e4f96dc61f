import "server-only";
import type { z } from "zod";
import { recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { saveEdition, saveNewItem } from "../block-repository";
import { findIndicator, keysUnderReview, saveFieldHidden, saveNewField } from "../field-repository";
import { fieldNameOf, fieldNamesOf } from "../field-names";
import { blockIn, fieldIn, sectionIn, findDuplicateKey } from "../find-in";
import type { Outline } from "../model";
import { eventKeyPrefix, newFieldKey, newSentenceKey } from "../new-code";
import { editCommand } from "./command";
import { indicatorInUse, awaitsDecision, fieldTaken, refusals } from "./refusals";
import { addFieldSchema, hideFieldSchema, placeFieldSchema } from "./schema";

/** Adds a field of an existing indicator, or a sentence. Without a block, a figure prints only in sentences. */
export const addField = editCommand(addFieldSchema, async (input, { outline, tx }) => {
  const added = await createField(tx, outline, { ...input, key: input.key ?? newKey(outline, input) });
  return added.ok ? recorded({ id: added.value.id }, added.value.event) : added;
});

type AddFieldInput = z.output<typeof addFieldSchema>;
export type NewFieldInput = AddFieldInput & { key: string };
type CreatedField = { id: string; event: AuditInput };

/** Creates a field. The caller checks permission and records the returned event. */
export async function createField(
  tx: Tx,
  outline: Outline,
  input: NewFieldInput,
): Promise<Result<CreatedField>> {
  const { year, key, basis, required, label, level, blockId } = input;
  const section = sectionIn(outline, input.sectionId);
  const at = section?.blocks.findIndex((block) => block.id === blockId) ?? -1;
  if (!section || (blockId !== null && at < 0)) return fail("NOT_FOUND", refusals.removedMeanwhile);
  if (section.role === "summary" && input.indicator !== null)
    return fail("INVALID", refusals.summaryTakesNoFigures);
  if (outline.fields.some((field) => field.key === key))
    return fail("CONFLICT", fieldTaken(fieldNameOf(outline, key)));
  const indicator = input.indicator === null ? null : await findIndicator(tx, input.indicator);
  if (input.indicator !== null && !indicator) return fail("INVALID", refusals.noIndicator);
  const duplicate = input.indicator && findDuplicateKey(outline, input.indicator, section.blocks[at]);
  if (duplicate) return fail("CONFLICT", indicatorInUse(fieldNameOf(outline, duplicate)));
  if (!indicator && blockId === null) return fail("INVALID", refusals.sentenceNeedsBlock);
  const kind = indicator?.kind ?? "text";
  const owner = { reportId: outline.id, sectionId: section.id, indicatorId: indicator?.id ?? null };
  const id = await saveNewField(tx, { ...owner, key, kind, basis, required });
  if (blockId !== null) await saveNewItem(tx, { blockId, fieldId: id, label, level });
  if (blockId !== null && isEdition(input.indicator)) await saveEdition(tx, blockId, id);
  const block = blockId === null ? null : at + 1;
  const to = { year, key, section: section.number, kind, indicator: input.indicator, basis, required, block };
  return ok({ id, event: { type: "field.added", subject: `field:${id}`, to } });
}

/** Returns an unused key, made as for a figure that is added to a sentence. */
function newKey(outline: Outline, { sectionId, blockId, indicator }: AddFieldInput): string {
  const isTaken = (key: string) => outline.fields.some((field) => field.key === key);
  if (indicator === null) return newSentenceKey(sectionIn(outline, sectionId) ?? { number: "" }, isTaken);
  const block = blockId === null ? null : blockIn(outline, blockId)?.block;
  const edition = block?.editionId ? fieldIn(outline, block.editionId) : null;
  const prefix = block?.series ? eventKeyPrefix(edition?.key ?? null, block.series.code) : null;
  return newFieldKey(indicator, prefix, isTaken);
}

function isEdition(indicator: string | null): boolean {
  return indicator !== null && /(?:^|\.)edition(?:-name)?$/.test(indicator);
}

/** Shows an existing field in one more block. */
export const placeField = editCommand(placeFieldSchema, async ({ year, blockId, key }, { outline, tx }) => {
  const location = blockIn(outline, blockId);
  const field = outline.fields.find((one) => one.key === key);
  if (!location || !field) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { section, block, index } = location;
  await saveNewItem(tx, { blockId: block.id, fieldId: field.id, label: null });
  const position = block.items.length + 1;
  const to = { year, key, section: section.number, block: index + 1, position };
  return recorded({ id: field.id }, { type: "field.placed", subject: `field:${field.id}`, to });
});

/** Hides a field in this year's report, or shows it again. */
export const hideField = editCommand(hideFieldSchema, async ({ year, fieldId, hidden }, { outline, tx }) => {
  const field = fieldIn(outline, fieldId);
  if (!field) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, key } = field;
  if (field.hidden === hidden) return unchanged({ id });
  const underReview = hidden ? await keysUnderReview(tx, [id]) : [];
  if (underReview.length > 0)
    return fail("LOCKED", awaitsDecision(fieldNamesOf(outline, underReview)), underReview);
  await saveFieldHidden(tx, id, hidden);
  const type = hidden ? ("field.hidden" as const) : ("field.shown" as const);
  return recorded({ id }, { type, subject: `field:${id}`, to: { year, key } });
});
