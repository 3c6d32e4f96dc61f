import { z } from "zod";
import { storedBilingualSchema } from "@/lib/platform/bilingual";

const document = z.object({ name: z.string() });
const proposal = document.extend({ proposal: z.string(), quote: z.string() });
const value = proposal.extend({
  key: z.string(),
  year: z.number(),
  printed: z.string(),
  number: z.number().int(),
});

/** How a sheet's columns are read: its headings, and those of the column of names and of the column of values. */
const mapping = z.object({
  headings: z.string(),
  label: z.string(),
  value: z.string(),
  rows: z.number().int(),
});

/** Events of documents handed to intake and of what they propose. `name` is the document's. */
export const intakeEvents = [
  z.object({
    type: z.literal("document.received"),
    to: document.extend({ sha256: z.string(), year: z.number().nullable(), section: z.string().nullable() }),
  }),
  z.object({ type: z.literal("document.read"), to: document.extend({ proposals: z.number().int() }) }),
  z.object({ type: z.literal("document.failed"), to: document.extend({ problem: storedBilingualSchema }) }),
  z.object({ type: z.literal("document.finished"), to: document.extend({ left: z.number().int() }) }),
  z.object({ type: z.literal("document.resumed"), to: document }),
  z.object({ type: z.literal("proposal.accepted"), to: value }),
  z.object({ type: z.literal("proposal.corrected"), from: z.object({ typed: z.string() }), to: value }),
  z.object({ type: z.literal("proposal.rejected"), to: proposal }),
  z.object({ type: z.literal("proposal.left"), to: proposal }),
  z.object({ type: z.literal("proposal.reopened"), to: proposal }),
  z.object({ type: z.literal("mapping.remembered"), from: mapping.nullable(), to: mapping }),
] as const;
