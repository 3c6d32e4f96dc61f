import type { Bilingual } from "@/lib/platform/bilingual";

export const emptyText: Bilingual = { zh: "", en: "" };

/** Returns what the main points of a year are called in a list. */
export const summaryOfYear = (year: number): Bilingual => ({
  zh: `${year}年发布要点`,
  en: `Release summary ${year}`,
});

/** Returns a section's number and title: "8.4 国际科技开放合作". */
export const numberedTitle = (number: string, title: Bilingual): Bilingual => ({
  zh: `${number} ${title.zh}`,
  en: `${number} ${title.en}`,
});

/** Returns a name and the value it has: "培训批次 24批", "Training courses 24". */
export const nameAndValue = (name: Bilingual, value: Bilingual): Bilingual => ({
  zh: `${name.zh} ${value.zh}`,
  en: `${name.en} ${value.en}`,
});

/** Returns where a listed name occurs: the indicator, the event series if any, and the year. */
export const occurrenceOf = (indicator: Bilingual, series: Bilingual | null, year: number): Bilingual => ({
  zh: `${indicator.zh}${series ? `（${series.zh}）` : ""} ${year}年`,
  en: `${indicator.en}${series ? ` (${series.en})` : ""} ${year}`,
});
