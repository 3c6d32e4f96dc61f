import "server-only";
import { recorded } from "@/lib/audit/command";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { fieldNamesOf } from "../field-names";
import { keysWithRecords, removeFields } from "../field-repository";
import { fieldIn, sectionIn } from "../find-in";
import type { Outline, OutlineField } from "../model";
import { branchOf } from "../numbering";
import { removeEmptySection } from "../section-repository";
import { findWordings } from "../wordings-repository";
import { editCommand } from "./command";
import { hasRecords, inSentences, refusals } from "./refusals";
import { removeFieldSchema, removeSectionSchema } from "./schema";

/** Removes a section in which nothing was filled in yet. Otherwise it can only be hidden. */
export const removeSection = editCommand(removeSectionSchema, async ({ year, sectionId }, edit) => {
  const { outline, tx } = edit;
  const section = sectionIn(outline, sectionId);
  if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
  if (branchOf(outline.sections, section).length > 1) return fail("LOCKED", refusals.hasNested);
  const fields = outline.fields.filter((field) => field.sectionId === section.id);
  const removed = await removeUnused(tx, outline, fields);
  if (!removed.ok) return removed;
  await removeEmptySection(tx, section.id);
  const { id, number, title, topic } = section;
  const from = { year, number, title, topic: topic.code, fields: fields.map(({ key }) => key) };
  return recorded({ id }, { type: "section.removed", subject: `section:${id}`, from, to: { year, number } });
});

/** Removes a field without records, with all its items. Otherwise it can only be hidden. */
export const removeField = editCommand(removeFieldSchema, async ({ year, fieldId }, { outline, tx }) => {
  const field = fieldIn(outline, fieldId);
  if (!field) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const removed = await removeUnused(tx, outline, [field]);
  if (!removed.ok) return removed;
  const { id, key, kind, basis } = field;
  const section = sectionIn(outline, field.sectionId)?.number ?? "";
  const indicator = field.indicator?.code ?? null;
  const from = { year, key, section, kind, indicator, basis, relations: removed.value };
  return recorded({ id }, { type: "field.removed", subject: `field:${id}`, from, to: { year, key } });
});

async function removeUnused(tx: Tx, outline: Outline, fields: OutlineField[]): Promise<Result<string[]>> {
  const recordedKeys = await keysWithRecords(
    tx,
    fields.map(({ id }) => id),
  );
  if (recordedKeys.length > 0)
    return fail("LOCKED", hasRecords(fieldNamesOf(outline, recordedKeys)), recordedKeys);
  const keys = new Set(fields.map(({ key }) => key));
  const sentences = [...(await findWordings(tx, outline.id))]
    .filter(([, text]) => referencesOf(text).some((key) => keys.has(key)))
    .map(([key]) => key);
  if (sentences.length > 0) return fail("LOCKED", inSentences(fieldNamesOf(outline, sentences)), sentences);
  return ok(await removeFields(tx, outline.id, fields));
}
