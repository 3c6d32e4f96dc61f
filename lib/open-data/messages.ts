import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  feedTitle: { zh: "报告的发布与更正", en: "Releases and corrections" },
  firstRelease: { zh: "首次发布", en: "First release" },
  catalogue: { zh: "已发布报告的数据", en: "Data of the published reports" },
} satisfies Record<string, Bilingual>;

/** Returns the name of a version's dataset. */
export const datasetName = (title: Bilingual, version: string): Bilingual => ({
  zh: `${title.zh} ${version} 观测值`,
  en: `${title.en} ${version}: observations`,
});

export const datasetDescription = (year: number): Bilingual => ({
  zh: `${year}年度报告的全部数字，一行一个，连同口径、时期、来源和批准时间。`,
  en: `Every figure of the ${year} report, one per row, with its basis, period, source and time of approval.`,
});

/** Returns a text in both languages, for formats that take a single string. */
export const bothLanguages = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;
