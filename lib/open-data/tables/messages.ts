import type { Bilingual } from "@/lib/platform/bilingual";

type Years = { earlier: number; later: number };

const sentences = (text: Bilingual, notes: readonly Bilingual[]): Bilingual => ({
  zh: [text, ...notes].map(({ zh }) => zh.replace(/。$/, "")).join("。"),
  en: [text, ...notes].map(({ en }) => en.replace(/\.$/, "")).join(". "),
});

/** Says that values compare with reservation, and why. */
export const withReservation = ({ earlier, later }: Years, notes: readonly Bilingual[]): Bilingual =>
  sentences(
    { zh: `${later}年与${earlier}年相比有保留`, en: `${later} compares with ${earlier} with reservation` },
    notes,
  );

/** Says that values are not compared, by `reason`, which names the earlier year, and why. */
export const notCompared = (later: number, reason: Bilingual, notes: readonly Bilingual[]): Bilingual =>
  sentences({ zh: `${later}年：${reason.zh}`, en: `${later}: ${reason.en}` }, notes);

/** Says which unit the value of a year has, where the years of a row have several. */
export const unitOfYear = (year: number, { zh, en }: Bilingual): Bilingual => ({
  zh: `${year}年单位：${zh}`,
  en: `Unit in ${year}: ${en}`,
});

/** The titles of the columns of a table. */
export const titles = {
  indicatorCode: { zh: "指标代码", en: "Indicator code" },
  indicator: { zh: "指标", en: "Indicator" },
  seriesCode: { zh: "系列活动代码", en: "Series code" },
  series: { zh: "系列活动", en: "Event series" },
  breakdown: { zh: "细分代码", en: "Breakdown code" },
  of: { zh: "所指", en: "Of" },
  unit: { zh: "单位", en: "Unit" },
  edition: { zh: "届次", en: "Edition" },
  year: { zh: "报告年度", en: "Report year" },
  version: { zh: "版本", en: "Version" },
  printed: { zh: "印刷原样", en: "As printed (in Chinese)" },
  inEnglish: { zh: "英文", en: "In English" },
  value: { zh: "数值", en: "Value" },
  valueEnd: { zh: "数值上限", en: "Value, end of range" },
  text: { zh: "文字值", en: "Text value" },
  qualifier: { zh: "限定", en: "Qualifier" },
  periodStart: { zh: "时期起", en: "Period start" },
  periodEnd: { zh: "时期止", en: "Period end" },
  basis: { zh: "时期口径", en: "Period basis" },
  status: { zh: "观测状态", en: "Observation status" },
  section: { zh: "章节", en: "Section" },
  key: { zh: "数字键", en: "Figure key" },
  note: { zh: "可比性说明", en: "Notes on comparability" },
} satisfies Record<string, Bilingual>;

/** The title of a year's column of numbers, and of the one with what is printed. */
export const yearTitles = {
  value: (year: number): Bilingual => ({ zh: `${year}年`, en: String(year) }),
  printed: (year: number): Bilingual => ({ zh: `${year}年印刷原样`, en: `${year} as printed` }),
};

/** The words of the second sheet of the workbook. */
export const workbookWords = {
  table: { zh: "表", en: "Table" },
  notes: { zh: "说明", en: "Notes" },
  title: { zh: "年度报告数据表", en: "A table of the annual reports" },
  address: { zh: "这张表的固定地址", en: "Permanent address of this table" },
  addressHow: {
    zh: "地址写明了各年度的版本，报告更正以后，这张表一字不变；更正后的数字，可在该页上换成新版查看。",
    en: "The address names the version of each year, so the table stays as it is when a report is corrected. The page tells when there is a newer version, and links to the same table of it.",
  },
  versions: { zh: "取自", en: "Taken from" },
  released: { zh: "发布日期", en: "Published" },
  terms: { zh: "使用与引用", en: "Use and citation" },
  numbers: { zh: "数字的写法", en: "How numbers are written" },
  numbersHow: {
    zh: "数值按万、亿折算；占比以百分数计，40 即 40%。“超”“余”“近”“约”等字只见于印刷原样一列，比较时请一并看；空白不是零。",
    en: "Numbers have their scale applied (万 is 10⁴, 亿 10⁸); shares are in percent, so 40 is 40%. Words such as 超 (over), 余 (more than), 近 (nearly) and 约 (about) stand in the columns as printed: read both. A blank is not zero.",
  },
} satisfies Record<string, Bilingual>;
