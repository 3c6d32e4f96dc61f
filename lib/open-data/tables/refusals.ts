import type { QueryRefusal } from "@/lib/publication/observations/refusals";

const example = "i=training.batches,training.people";

/** For a table of nothing. */
export const nothingChosen: QueryRefusal = {
  code: "missing_value",
  parameter: "i",
  value: "",
  allowed: [],
  example,
  zh: "请先选指标或系列活动，表里才有内容。",
  en: "Please choose indicators or a series of events first, so that the table has something in it.",
};

/** For two versions of one year in a table. */
export const severalVersionsOfYear = (year: number): QueryRefusal => ({
  code: "several_versions",
  parameter: "years",
  value: String(year),
  allowed: [],
  example: `years=${year}`,
  zh: `${year}年写了两次。一张表里一个年度只能有一个版本，请留下一个。`,
  en: `${year} is given twice. A table holds one version of a year; please keep one of them.`,
});

/** For more codes or years than a table may have. */
export function tooMany(what: "codes" | "years", most: number): QueryRefusal {
  const zh = what === "codes" ? `一张表最多选${most}项指标和系列活动` : `一张表最多选${most}个年度`;
  const en =
    what === "codes"
      ? `A table takes at most ${most} indicators and series`
      : `A table takes at most ${most} years`;
  return refusedSize(zh, en, what === "codes" ? "i" : "years");
}

/** For a table of more values than it may hold. */
export const tooManyValues = (count: number, most: number): QueryRefusal =>
  refusedSize(
    `这张表有${count}个数值，最多${most}个`,
    `This table has ${count} values, and ${most} are the most`,
    "i",
  );

const refusedSize = (zh: string, en: string, parameter: string): QueryRefusal => ({
  code: "too_large",
  parameter,
  value: null,
  allowed: [],
  example,
  zh: `${zh}。请减少一些；要全部数据，请下载整版文件（见“数据”页）。`,
  en: `${en}. Please choose fewer; for all data, take the file of a whole version (see the Data page).`,
});

/** For a form of a table, or the language of its names, that there is not. */
export const unknownLanguageOfTable = (value: string): QueryRefusal => ({
  code: "unknown_value",
  parameter: "lang",
  value,
  allowed: ["zh", "en"],
  zh: "表里的名称有中文（zh）和英文（en）两种。",
  en: "The names in a table are in Chinese (zh) or English (en).",
});
