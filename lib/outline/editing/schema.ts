import { z } from "zod";
import { relationSchema } from "@/lib/checks/rule-schema";
import { periodBases } from "@/lib/figures/period-basis";
import { blockKinds, keySchema, sectionSchema } from "../schema";
import { bilingualSchema, optionalBilingualSchema } from "@/lib/platform/bilingual";
import { directions } from "../numbering";

const id = z.string().min(1).max(100);
const year = z.number().int();
const inSection = z.object({ year, sectionId: id });
const inBlock = z.object({ year, blockId: id });
const ofField = z.object({ year, fieldId: id });
const ofItem = z.object({ year, itemId: id });
/** Null, or left empty in both languages, for none. */
const maybeSaid = optionalBilingualSchema.nullable();
const direction = z.enum(directions);

export const addSectionSchema = z.object({
  year,
  number: sectionSchema.shape.number,
  title: bilingualSchema,
  topic: keySchema,
});
export const renameSectionSchema = inSection.extend({ title: bilingualSchema });
export const renumberSectionSchema = inSection.extend({ number: sectionSchema.shape.number });
export const moveSectionSchema = inSection.extend({ direction });
export const hideSectionSchema = inSection.extend({ hidden: z.boolean() });
/** The day until which the section is to be submitted; null for none. */
export const setDueSchema = inSection.extend({ dueOn: z.iso.date().nullable() });
export const removeSectionSchema = inSection;

export const addBlockSchema = inSection.extend({
  kind: z.enum(blockKinds),
  heading: maybeSaid,
  /** For an event: the code of its series. */
  series: keySchema.nullable(),
});
export const renameBlockSchema = inBlock.extend({ heading: maybeSaid });
export const moveBlockSchema = inBlock.extend({ direction });
export const removeBlockSchema = inBlock;

export const addFieldSchema = inSection.extend({
  key: keySchema,
  /** Code of the indicator; null for a sentence. */
  indicator: keySchema.nullable(),
  basis: z.enum(periodBases),
  required: z.boolean(),
  /** The block where it stands; null where it only stands in sentences. */
  blockId: id.nullable(),
  label: maybeSaid,
});
/** Gives a field of the report one more place. */
export const placeFieldSchema = inBlock.extend({ key: keySchema });
export const hideFieldSchema = ofField.extend({ hidden: z.boolean() });
export const removeFieldSchema = ofField;

export const labelItemSchema = ofItem.extend({ label: maybeSaid });
export const moveItemSchema = ofItem.extend({ direction });
export const removeItemSchema = ofItem;

/** A check between fields of the report; a relation is known by what it says. */
export const relationEditSchema = z.object({ year, relation: relationSchema });

/** Ends or takes up again the entry of a year. */
export const reportStateSchema = z.object({ year, state: z.enum(["open", "closed"]) });
