import { z } from "zod";
import { keySchema, outlineSchema, sectionSchema } from "@/lib/outline/schema";
import { withoutLeadingZeros } from "@/lib/outline/numbering";
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
  .superRefine(({ sections }, context) => {
    const first = new Map<string, number>();
    for (const [at, { number }] of sections.entries()) {
      if (first.has(number))
        context.addIssue({ code: "custom", path: ["sections", at, "number"], message: "twice" });
      first.set(number, at);
    }
  });

export type OpenYearInput = z.input<typeof openYearSchema>;
export type NewSection = z.output<typeof newSectionSchema>;
