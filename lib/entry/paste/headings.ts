const otherThanThisYear =
  /计划|目标|任务|预算|预计|预期|上年|上期|上一|去年|前年|同期|(?<!新)增(?!加值)|减|降|幅|比|率|占|变化|变动|差|备注|说明|来源|排名|plan|target|budget|forecast|last|previous|prior|change|growth|rate|share|note|source|rank/;
const thisYear = /今年|本年|当年|本期|thisyear|current/;
const attained = /实绩|实际|完成|决算|执行|数值|数据|actual|value|figure|result/;
const partOfYear = /本月|当月|季|上半年|下半年|(?<!1[-—–~至])(?<!\d)(?!12月)\d{1,2}月/;
const nameOrNumber = /^(?:指标|项目|内容|序号|编号|代码|indicator|item|name|no\.?|code)$|名称$/;

/**
 * Says how surely a column with this heading holds the report's year: "other" for another year, a plan or a change (2023年实绩,
 * 上年, 计划), else from 0, which says nothing, to 3 (2024年实绩).
 */
export function scoreHeading(heading: string, year: number): number | "other" {
  const text = plainHeading(heading);
  const years = yearsIn(text);
  if (years.some((one) => one !== year) || otherThanThisYear.test(text)) return "other";
  const isThisYear = years.length > 0 || thisYear.test(text);
  const score = (isThisYear ? 2 : 0) + (attained.test(text) ? 1 : 0);
  return partOfYear.test(text) ? Math.max(0, score - 1) : score;
}

export function isUnitHeading(heading: string): boolean {
  return /^(?:计量)?单位$|^units?$/.test(plainHeading(heading));
}

/** Whether the column holds the rows' names or numbers, not figures. */
export function isNameHeading(heading: string): boolean {
  return nameOrNumber.test(plainHeading(heading));
}

export function isYear(text: string): boolean {
  return /^(?:(?:19|20)\d\d年?度?|\d\d年)$/.test(plainHeading(text));
}

/** Whether the text of a first row can be a heading: a year, or words of headings. */
export function isHeading(text: string, year: number): boolean {
  const score = scoreHeading(text, year);
  return isYear(text) || isUnitHeading(text) || isNameHeading(text) || score !== 0;
}

const hanDigits = "〇一二三四五六七八九";

/** The heading in half-width characters and lower case, without blanks and with digits in its years. */
export function plainHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (digits) =>
      [...digits].map((digit) => Math.max(0, hanDigits.indexOf(digit))).join(""),
    );
}

/** Returns the years that a heading names, also in Han numerals and as 23年. */
export function yearsIn(heading: string): number[] {
  const years = plainHeading(heading).matchAll(/(?<!\d)(?:((?:19|20)\d\d)(?!\d)|(\d\d)年)/g);
  return [...years].map(([, whole, short]) => Number(whole ?? `20${short ?? ""}`));
}
