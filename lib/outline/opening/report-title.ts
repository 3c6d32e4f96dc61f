import type { Bilingual } from "@/lib/platform/bilingual";
import { inOtherYear } from "./replace-year";

/** Returns the title of a year's report: 2021上海科技进步报告, Progress Report 2021. */
export function titleOfYear(reportName: Bilingual, year: number): Bilingual {
  return { zh: `${year}${reportName.zh}`, en: `${reportName.en} ${year}` };
}

/**
 * Returns the title of another year's report. A title that has the report's name keeps its form, such as 上海科技进步报告（2021）;
 * where the report has been given another name since, the title is made anew.
 */
export function titleInOtherYear(
  title: Bilingual,
  years: { from: number; to: number },
  reportName: Bilingual,
) {
  const anew = titleOfYear(reportName, years.to);
  const inLanguage = (language: keyof Bilingual) => {
    const isNamed = title[language].includes(reportName[language]);
    const moved = inOtherYear(title[language], years.from, years.to);
    return isNamed && moved !== title[language] ? moved : anew[language];
  };
  return { zh: inLanguage("zh"), en: inLanguage("en") };
}
