import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Release, ReleasedSection } from "@/lib/publication/content/model";

export const messages = {
  catalogue: { zh: "已发布报告的数据", en: "Data of the published reports" },
  series: { zh: "年度报告观测值（逐年）", en: "Observations of the annual reports, year by year" },
  topics: { zh: "报告的主题", en: "Topics of the reports" },
  service: { zh: "观测值查询接口", en: "Query interface of the observations" },
  serviceDescription: {
    zh: "只读，无需密钥，可按年份、章节、指标、系列活动和版本筛选。",
    en: "Read-only, without a key; to be filtered by year, section, indicator, event series and version.",
  },
} satisfies Record<string, Bilingual>;

export const catalogueDescription: Bilingual = {
  zh: "历年报告里的每一项数据，一行一项，连同印刷值、数值、单位、限定、时期与口径、来源和审定时间；可按年份、章节、指标和系列活动筛选，任何一版发布后都不再改动。",
  en: "Every figure of the yearly reports, one per row, with its printed form, number, unit, qualifier, period and basis, source and time of approval; to be filtered by year, section, indicator and event series. A version never changes once it is released.",
};

/** The title of a table while nothing is published: readers of metadata refuse an empty one. */
export const emptyTable: Bilingual = { zh: "还没有已发布的报告", en: "No report has been published yet" };

/** Returns the name of the dataset of a version, or of one of its sections. */
export function datasetName(title: Bilingual, version: string, section?: ReleasedSection): Bilingual {
  const part = (locale: keyof Bilingual) => (section ? ` ${section.number} ${section.title[locale]}` : "");
  return {
    zh: `${title.zh} ${version}${part("zh")} 观测值`,
    en: `${title.en} ${version}${part("en")}: observations`,
  };
}

type Named = Pick<Release, "title" | "version">;

/** Returns how many figures of which report a dataset holds. */
export function datasetScope({ title, version }: Named, count: number, section?: ReleasedSection): Bilingual {
  const zhPart = section ? `第${section.number}节${inQuotationMarks(section.title.zh)}` : "";
  const enPart = section ? `section ${section.number}, ${section.title.en}, of ` : "";
  return {
    zh: `《${title.zh}》第${version}版${zhPart}的全部${count}项数据，一行一项。`,
    en: `All figures (${count}) of ${enPart}${title.en}, version ${version}, one per row.`,
  };
}

/** Returns what is known of each figure, and the topics. `isPartial` means that there are more topics than those given. */
export function datasetContents(topics: readonly Bilingual[], isPartial: boolean): Bilingual {
  const zh = topics.map((topic) => topic.zh).join("、") + (isPartial ? "等" : "");
  const en = topics.map((topic) => topic.en).join("; ") + (isPartial ? " and more" : "");
  return {
    zh: `每项都有印刷值、数值、单位、限定、时期与口径、来源和审定时间，可下载为CSV、JSON、Excel等格式。${zh && `主题：${zh}。`}`,
    en: `Each has its printed form, number, unit, qualifier, period and basis, source and time of approval, and can be downloaded as CSV, JSON, Excel and more.${en && ` Topics: ${en}.`}`,
  };
}

/** Describes the file of a version in one format, given by the extension of its name. */
export const fileDescription = (title: Bilingual, version: string, format: string): Bilingual => ({
  zh: `《${title.zh}》第${version}版的全部观测值，${format}文件。`,
  en: `All observations of ${title.en}, version ${version}, as a ${format} file.`,
});

const languageNames: Record<keyof Bilingual, Bilingual> = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
};

/** Describes the PDF of a version in a language. */
export const volumeDescription = (title: Bilingual, version: string, of: keyof Bilingual): Bilingual => ({
  zh: `《${title.zh}》第${version}版全文，PDF文件，标题与数字为${languageNames[of].zh}。`,
  en: `The whole text of ${title.en}, version ${version}, as a PDF file with headings and figures in ${languageNames[of].en}.`,
});

export const noteOfVersion = (note: string): Bilingual => ({
  zh: `本版说明：${note}`,
  en: `Note on this version: ${note}`,
});

/** How cells of CSV are guarded, and how a reader undoes it. */
export const guardRule: Bilingual = {
  zh: "CSV 中以 = + - @（全角亦同）、制表符、换行、回车或 NUL 开头的文字，前面多写一个英文撇号（'），以免电子表格把它当作公式；原文在这些符号前已有撇号的，也多写一个。数字和印出的数量不加。还原：若单元格是若干个撇号后接上述符号之一，去掉一个撇号。JSON、NDJSON 和 Excel 不加。",
  en: "In CSV a text that begins with = + - @ (full-width too), a tab, a line feed, a carriage return or NUL has an apostrophe (') put in front, so that a spreadsheet does not take it for a formula; a text that has apostrophes before such a character gets one more. Numbers and quantities as printed are left as they are. To undo it: where a cell is one or more apostrophes followed by such a character, take one apostrophe off. JSON, NDJSON and Excel have no guard.",
};
