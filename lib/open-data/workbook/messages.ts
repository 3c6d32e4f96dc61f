import type { Bilingual } from "@/lib/platform/bilingual";

/** The words of the sheet that explains the data. */
export const messages = {
  heading: { zh: "本文件的说明", en: "About this file" },
  contents: { zh: "内容", en: "Contents" },
  released: { zh: "发布时间（UTC）", en: "Released (UTC)" },
  newest: { zh: "最新版本", en: "Where to get the newest" },
  newestHow: {
    zh: "版本发布后不再改动，更正另发新版。最新版和其他格式见左边的网址。",
    en: "A version never changes; a correction is a new version. The newest one and other formats are at the addresses on the left.",
  },
  terms: { zh: "使用与引用", en: "Licence, use and citation" },
  exportFormat: { zh: "导出格式", en: "Export format" },
  columnsHeading: { zh: "各列的含义", en: "Columns" },
  column: { zh: "列", en: "Column" },
  name: { zh: "名称", en: "Name" },
  meaning: { zh: "含义", en: "Meaning" },
  signsHeading: { zh: "代码与符号", en: "Codes and signs" },
  code: { zh: "代码", en: "Code" },
  blanksHeading: { zh: "空白与单元格", en: "Blanks and cells" },
} satisfies Record<string, Bilingual>;

/** What a reader has to know about the cells of the data sheet. */
export const cellNotes: readonly Bilingual[] = [
  {
    zh: "空白不是零。零写作 0；未统计、不适用、待报写在 obs_status 里（L、M、O），obs_value 为空。",
    en: "A blank is not zero. Zero is 0; not collected, not applicable and awaited are codes of obs_status (L, M, O) with obs_value empty.",
  },
  {
    zh: "数值显示全部小数，不多不少；占比以百分数计，40 即 40%。超过 15 位的数写成文字，因为电子表格只保留 15 位。",
    en: "Numbers show the decimals they have, no more and no fewer. Shares are in percent: 40 is 40%. A number of more than 15 digits is text, as spreadsheets keep only 15.",
  },
  {
    zh: "日期和时间是真正的日期单元格，时间为 UTC；1900 年 3 月以前的写成文字。文字一律是文字：1.10 不会变成 1.1，=1+1 不会计算。",
    en: "Dates and times are date cells, times in UTC; before March 1900 they are text. Text stays text: 1.10 does not become 1.1, and =1+1 is not computed.",
  },
  {
    zh: "核对 row_hash 时，数字按不带千分位的十进制写，日期写作 2023-12-31，时间写作 2023-12-31T08:00:00.000Z。",
    en: "To check row_hash, write numbers as plain decimals without separators, dates as 2023-12-31 and times as 2023-12-31T08:00:00.000Z.",
  },
  {
    zh: "打印范围到 source 列为止；其余各列供程序使用，在屏幕上可见。",
    en: "The print area ends with the column source; the columns after it are for programs and visible on the screen.",
  },
];

/** Returns a text in both languages, for cells and properties that hold one string. */
export const bothLanguages = ({ zh, en }: Bilingual): string => `${zh} / ${en}`;

/** The page number at the foot of a printed sheet, in a spreadsheet's notation. */
export const pageFooter = "第 &P 页 / 共 &N 页　Page &P of &N";
