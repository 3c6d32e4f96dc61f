import { z } from "zod";

/** A name, a text or a sentence for the reader, in both languages of the interface. */
export type Bilingual = { zh: string; en: string };

/** As typed into a form: trimmed, and in both languages. */
export const bilingualSchema = z.object({
  zh: z.string().trim().min(1).max(400),
  en: z.string().trim().min(1).max(600),
});

/** In both languages or in neither; neither is null. */
export const optionalBilingualSchema = z
  .object({ zh: z.string().trim().max(400), en: z.string().trim().max(600) })
  .superRefine(({ zh, en }, context) => {
    if ((zh === "") !== (en === ""))
      context.addIssue({ code: "custom", path: [zh === "" ? "zh" : "en"], message: "both or neither" });
  })
  .transform((typed) => (typed.zh === "" ? null : typed));

/** As stored: what was accepted once is read back whatever the limits are now. */
export const storedBilingualSchema = z.object({ zh: z.string(), en: z.string() });
