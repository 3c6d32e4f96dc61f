import type { Bilingual } from "@/lib/platform/bilingual";

/** What a calendar program shows for the publication of a version. */
export const published = (title: Bilingual, version: string, isCorrection: boolean): Bilingual =>
  isCorrection
    ? { zh: `《${title.zh}》更正：第${version}版`, en: `${title.en}: correction, version ${version}` }
    : { zh: `《${title.zh}》发布`, en: `${title.en} published` };

/** What it shows for a date that the office announced. `name` is what the yearly report is called. */
export const expected = (name: Bilingual, year: number): Bilingual => ({
  zh: `预计发布：${name.zh}，${year}年`,
  en: `Expected: ${name.en}, ${year}`,
});

export const calendarName = (name: Bilingual): Bilingual => ({
  zh: `${name.zh}：发布日程`,
  en: `${name.en}: release calendar`,
});
