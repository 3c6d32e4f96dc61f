import { z } from "zod";
import { lineSchema } from "./line-schema";

export type Bilingual = { zh: string; en: string };

const withoutEnglish = " (no English name yet)";

/**
 * Returns a name whose English is still to be given. The English says so behind the Chinese, because Chinese alone on an English
 * page, or in its data, would pass for a name.
 */
export function unnamedInEnglish(zh: string): Bilingual {
  return { zh, en: zh + withoutEnglish };
}

export function isUnnamedInEnglish({ en }: Bilingual): boolean {
  return en.endsWith(withoutEnglish);
}

const withoutTranslation = " (no English translation yet)";

/** Returns a text whose English is still to be given: the Chinese, and behind it that it is not translated. */
export function untranslated(zh: string): Bilingual {
  return { zh, en: zh + withoutTranslation };
}

export function isUntranslated({ en }: Bilingual): boolean {
  return en.endsWith(withoutTranslation);
}

export const bilingualSchema = z.object({
  zh: z.string().trim().min(1).max(400),
  en: z.string().trim().min(1).max(600),
});

/** For names, titles and headings, which have one line. */
export const bilingualLineSchema = z.object({
  zh: lineSchema.min(1).max(400),
  en: lineSchema.min(1).max(600),
});

/** The same for a name whose English may be given later. */
export const namedInChineseSchema = z
  .object({ zh: lineSchema.min(1).max(400), en: lineSchema.max(600) })
  .transform(({ zh, en }): Bilingual => (en === "" ? unnamedInEnglish(zh) : { zh, en }));

/** Returns a name or text as a form shows it: empty in English where its English is still to be given. */
export function typedOf(text: Bilingual): Bilingual {
  const isMissing = isUnnamedInEnglish(text) || isUntranslated(text);
  return isMissing ? { zh: text.zh, en: "" } : text;
}

const text = { zh: z.string().trim().max(400), en: z.string().trim().max(600) };
const translatedLater = ({ zh, en }: Bilingual): Bilingual => (en === "" ? untranslated(zh) : { zh, en });

/** For a text whose English may be given later. */
export const writtenInChineseSchema = z.object({ ...text, zh: text.zh.min(1) }).transform(translatedLater);

/** The same for one that may be left empty in both languages, which gives null. */
export const optionalInChineseSchema = z
  .object(text)
  .refine(({ zh, en }) => zh !== "" || en === "", { path: ["zh"], message: "Chinese is needed" })
  .transform((typed) => (typed.zh === "" ? null : translatedLater(typed)));

/** For form input that is given in both languages or left empty, which gives null. */
export const optionalBilingualSchema = bothOrNeither(z.string().trim());

/** The same for a name that has one line. */
export const optionalBilingualLineSchema = bothOrNeither(lineSchema);

function bothOrNeither(text: z.ZodString) {
  return z
    .object({ zh: text.max(400), en: text.max(600) })
    .superRefine(({ zh, en }, context) => {
      if ((zh === "") !== (en === ""))
        context.addIssue({ code: "custom", path: [zh === "" ? "zh" : "en"], message: "both or neither" });
    })
    .transform((typed) => (typed.zh === "" ? null : typed));
}

/** For a heading or label of one line, whose English may be given later; empty in both languages gives null. */
export const optionalNameSchema = z
  .object({ zh: lineSchema.max(400), en: lineSchema.max(600) })
  .refine(({ zh, en }) => zh !== "" || en === "", { path: ["zh"], message: "Chinese is needed" })
  .transform(({ zh, en }) => (zh === "" ? null : en === "" ? unnamedInEnglish(zh) : { zh, en }));

/** For stored text: without limits, so that older text stays readable when limits change. */
export const storedBilingualSchema = z.object({ zh: z.string(), en: z.string() });
