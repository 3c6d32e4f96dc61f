import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  /** What a sentence is called where a figure would have its indicator's name. */
  sentence: { zh: "句子", en: "Sentence" },
  summary: { zh: "发布要点", en: "Release summary" },
  points: { zh: "要点", en: "Main points" },
  pointsInEnglish: { zh: "要点（英文）", en: "Main points in English" },
  charts: { zh: "图表", en: "Charts" },
} satisfies Record<string, Bilingual>;

/** What a sentence is called where its text would be too long. */
export function sentenceIn(section: string): Bilingual {
  return { zh: `${section}的句子`, en: `a sentence of ${section}` };
}

/** A figure of an event, where figures of several events stand together. */
export function figureOfEvent(event: Bilingual, figure: Bilingual): Bilingual {
  return { zh: `${event.zh}${figure.zh}`, en: `${event.en}: ${figure.en}` };
}
