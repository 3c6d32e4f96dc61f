import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const section = z.object({ year: z.number(), number: z.string() });
const block = section.extend({ kind: z.string(), heading: storedBilingualSchema.nullable() });
const field = z.object({ year: z.number(), key: z.string() });
const place = field.extend({ section: z.string(), block: z.number().int(), position: z.number().int() });
const relation = z.object({
  year: z.number(),
  relation: z.string(),
  fields: z.array(z.string()),
  importance: z.string(),
});
const numbers = z.object({ year: z.number(), numbers: z.array(z.string()) });

/** Events of the outline of an open report. Positions of blocks and items are counted from 1. */
export const outlineEvents = [
  z.object({
    type: z.literal("section.added"),
    to: section.extend({ title: storedBilingualSchema, topic: z.string() }),
  }),
  z.object({
    type: z.literal("section.renamed"),
    from: z.object({ title: storedBilingualSchema }),
    to: section.extend({ title: storedBilingualSchema }),
  }),
  z.object({ type: z.literal("section.renumbered"), from: numbers, to: numbers }),
  z.object({ type: z.literal("section.moved"), from: numbers, to: numbers }),
  z.object({ type: z.literal("section.hidden"), to: section }),
  z.object({ type: z.literal("section.shown"), to: section }),
  z.object({
    type: z.literal("section.due_set"),
    from: z.object({ dueOn: z.string().nullable() }),
    to: section.extend({ dueOn: z.string().nullable() }),
  }),
  z.object({
    type: z.literal("section.removed"),
    from: section.extend({ title: storedBilingualSchema, topic: z.string(), fields: z.array(z.string()) }),
    to: section,
  }),
  z.object({
    type: z.literal("block.added"),
    to: block.extend({ series: z.string().nullable(), position: z.number().int() }),
  }),
  z.object({
    type: z.literal("block.renamed"),
    from: z.object({ heading: storedBilingualSchema.nullable() }),
    to: block,
  }),
  z.object({
    type: z.literal("block.moved"),
    from: z.object({ position: z.number().int() }),
    to: block.extend({ position: z.number().int() }),
  }),
  z.object({ type: z.literal("block.removed"), from: block, to: section }),
  z.object({
    type: z.literal("field.added"),
    to: field.extend({
      section: z.string(),
      kind: z.string(),
      indicator: z.string().nullable(),
      basis: z.string(),
      required: z.boolean(),
      block: z.number().int().nullable(),
    }),
  }),
  z.object({ type: z.literal("field.placed"), to: place }),
  z.object({ type: z.literal("field.hidden"), to: field }),
  z.object({ type: z.literal("field.shown"), to: field }),
  z.object({
    type: z.literal("field.removed"),
    from: field.extend({
      section: z.string(),
      kind: z.string(),
      indicator: z.string().nullable(),
      basis: z.string(),
      relations: z.array(z.string()),
    }),
    to: field,
  }),
  z.object({
    type: z.literal("item.labelled"),
    from: z.object({ label: storedBilingualSchema.nullable() }),
    to: place.extend({ label: storedBilingualSchema.nullable() }),
  }),
  z.object({
    type: z.literal("item.moved"),
    from: z.object({ block: z.number().int(), position: z.number().int() }),
    to: place,
  }),
  z.object({ type: z.literal("item.removed"), from: place, to: field }),
  z.object({ type: z.literal("relation.added"), to: relation }),
  z.object({
    type: z.literal("relation.removed"),
    from: relation,
    to: z.object({ year: z.number() }),
  }),
  z.object({ type: z.literal("report.closed"), to: z.object({ year: z.number() }) }),
  z.object({ type: z.literal("report.reopened"), to: z.object({ year: z.number() }) }),
] as const;
