import type { Bilingual } from "@/lib/platform/bilingual";

export const notices = {
  beforeSections: (count: number): Bilingual => ({
    zh: `第一个章节标题之前有${count}段，不属于任何章节，没有采用。`,
    en: `${count} passages stand before the first section and belong to none; they were not taken.`,
  }),
  unbound: (quotes: readonly string[]): Bilingual => ({
    zh: `这些数字印出来会与原文不同，留作句中文字，没有设填报项：${quotes.join("、")}。`,
    en: `These numbers would not be printed as they stand, so they are left as words of their sentences: ${quotes.join(", ")}.`,
  }),
  inHeadings: (quotes: readonly string[]): Bilingual => ({
    zh: `这些数字在标题里，留作标题的文字，没有设填报项：${quotes.join("、")}。`,
    en: `These numbers stand in headings and are left as words there: ${quotes.join(", ")}.`,
  }),
  earlier: (quotes: readonly string[]): Bilingual => ({
    zh: `这些是往年的数，留作句中文字：${quotes.join("、")}。`,
    en: `These are figures of earlier years, left as words of their sentences: ${quotes.join(", ")}.`,
  }),
};

export const reasons = {
  madeFrom: { zh: "填报项由这段文字生成。", en: "The field was made from this passage." },
  names: {
    zh: "填报项由这段文字生成。名单从哪里起、到哪里止，请核对原文。",
    en: "The field was made from this passage. Check where the list begins and ends.",
  },
  goesOn: { zh: "指标沿用目录里已有的一项。", en: "The figure goes on with an indicator of the catalogue." },
} satisfies Record<string, Bilingual>;

/** The definition of an indicator that a document gave rise to, until somebody writes one. */
export function definitionFrom(sentence: string, title: string): Bilingual {
  return {
    zh: `取自“${title}”：${sentence}`,
    en: `Taken from “${title}” (in Chinese): ${sentence}`,
  };
}
