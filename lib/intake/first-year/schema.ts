import { z } from "zod";
import { keySchema, outlineSchema, sectionSchema } from "@/lib/outline/schema";
import { withoutLeadingZeros } from "@/lib/outline/numbering";
import { headingRoles } from "./headings";
import { namedInChineseSchema } from "@/lib/platform/bilingual";

/** A section to open. `topic` is the code of the topic it goes on with; "" for a new one. */
const newSectionSchema = z.object({
  number: sectionSchema.shape.number.transform(withoutLeadingZeros),
  title: namedInChineseSchema,
  topic: keySchema.or(z.literal("")),
});

/** A year's report with its sections, as a table of contents gives them. */
export const openYearSchema = z
  .object({
    year: outlineSchema.shape.year,
    title: namedInChineseSchema,
    sections: z.array(newSectionSchema).min(1).max(500),
  })
  .superRefine(({ sections }, context) =>
    refuseRepeated(sections, (at) => context.addIssue(twice("sections", at))),
  );

/** A heading of a document and what becomes of it; the number counts for sections only. */
const chosenHeadingSchema = z
  .object({
    part: z.number().int().min(0),
    role: z.enum(headingRoles),
    number: z.string(),
    title: namedInChineseSchema,
    topic: newSectionSchema.shape.topic,
  })
  .superRefine(({ role, number }, context) => {
    if (role === "section" && !newSectionSchema.shape.number.safeParse(number).success)
      context.addIssue({ code: "custom", path: ["number"], message: "number" });
  })
  .transform((heading) =>
    heading.role === "section"
      ? { ...heading, number: newSectionSchema.shape.number.parse(heading.number) }
      : { ...heading, number: "" },
  );

/** A year's report that is made from a document. */
export const fromDocumentSchema = z
  .object({
    documentId: z.string().min(1).max(100),
    year: outlineSchema.shape.year,
    title: namedInChineseSchema,
    headings: z.array(chosenHeadingSchema).max(5000),
  })
  .superRefine(({ headings }, context) => {
    const sections = headings.map(({ role, number }) => ({ number: role === "section" ? number : "" }));
    refuseRepeated(sections, (at) => context.addIssue(twice("headings", at)));
    if (sections.every(({ number }) => number === ""))
      context.addIssue({ code: "custom", path: ["headings"], message: "none" });
  });

function refuseRepeated(sections: readonly { number: string }[], refuse: (at: number) => void): void {
  const seen = new Set<string>();
  for (const [at, { number }] of sections.entries()) {
    if (number !== "" && seen.has(number)) refuse(at);
    seen.add(number);
  }
}

function twice(list: string, at: number): { code: "custom"; path: (string | number)[]; message: string } {
  return { code: "custom", path: [list, at, "number"], message: "twice" };
}

export type FromDocument = z.input<typeof fromDocumentSchema>;
export type OpenYearInput = z.input<typeof openYearSchema>;
export type NewSection = z.output<typeof newSectionSchema>;
