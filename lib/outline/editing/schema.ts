import { z } from "zod";
import { relationSchema } from "@/lib/checks/rule-schema";
import { periodBases } from "@/lib/figures/period-basis";
import { namedInChineseSchema, optionalNameSchema } from "@/lib/platform/bilingual";
import { directions } from "../numbering";
import { blockKinds, keySchema, sectionSchema } from "../schema";

const id = z.string().min(1).max(100);
const year = z.number().int();
const inSection = z.object({ year, sectionId: id });
const inBlock = z.object({ year, blockId: id });
const ofField = z.object({ year, fieldId: id });
const ofItem = z.object({ year, itemId: id });
/** Null or empty in both languages for none. */
const optionalText = optionalNameSchema.nullable();
const direction = z.enum(directions);

export const addSectionSchema = z.object({
  year,
  number: sectionSchema.shape.number,
  title: namedInChineseSchema,
  topic: keySchema,
});
export const addSummarySchema = z.object({ year });
export const renameSectionSchema = inSection.extend({ title: namedInChineseSchema });
export const renumberSectionSchema = inSection.extend({ number: sectionSchema.shape.number });
export const moveSectionSchema = inSection.extend({ direction });
export const hideSectionSchema = inSection.extend({ hidden: z.boolean() });
export const setDueSchema = inSection.extend({ dueOn: z.iso.date().nullable() });
export const removeSectionSchema = inSection;

export const addBlockSchema = inSection.extend({
  kind: z.enum(blockKinds),
  heading: optionalText,
  /** For an event: the code of its series. */
  series: keySchema.nullable(),
});
export const renameBlockSchema = inBlock.extend({ heading: optionalText });
export const moveBlockSchema = inBlock.extend({ direction });
export const removeBlockSchema = inBlock;

export const addFieldSchema = inSection.extend({
  /** Made from the indicator, or for a sentence from the section's number, where it is left out. */
  key: keySchema.optional(),
  /** Code of the indicator; null for a sentence. */
  indicator: keySchema.nullable(),
  basis: z.enum(periodBases),
  required: z.boolean(),
  /** Null for a field that prints only in sentences. */
  blockId: id.nullable(),
  label: optionalText,
  /** That of its item: 0 for a paragraph or row, 1 for a bullet, 2 for a nested bullet. */
  level: z.number().int().min(0).max(2).optional(),
});
export const placeFieldSchema = inBlock.extend({ key: keySchema });
export const hideFieldSchema = ofField.extend({ hidden: z.boolean() });
export const removeFieldSchema = ofField;

export const labelItemSchema = ofItem.extend({ label: optionalText });
export const moveItemSchema = ofItem.extend({ direction });
export const removeItemSchema = ofItem;

/** Relations have no id here; one is identified by its kind and fields. */
export const relationEditSchema = z.object({ year, relation: relationSchema });

export const reportStateSchema = z.object({ year, state: z.enum(["open", "closed"]) });
