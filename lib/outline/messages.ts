import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  /** What a sentence is called where a figure would have its indicator's name. */
  sentence: { zh: "句子", en: "Sentence" },
} satisfies Record<string, Bilingual>;

/** What a sentence is called where its text would be too long. */
export function sentenceIn(section: string): Bilingual {
  return { zh: `${section}的句子`, en: `a sentence of ${section}` };
}
