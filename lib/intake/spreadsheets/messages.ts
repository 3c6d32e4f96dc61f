import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  noFormats: {
    zh: "xls 文件不带数字格式和隐藏行的信息：如果单位只写在数字格式里，请另存为 xlsx 再上传。",
    en: "Number formats and hidden rows are not read from an xls file. Where a unit stands in the number format only, save the file as xlsx and upload that.",
  },
} satisfies Record<string, Bilingual>;

export function encodingRead(encoding: string): Bilingual {
  return {
    zh: `csv 按 ${encoding} 编码读取；如有乱码，请另存为 xlsx 再上传。`,
    en: `The csv was read as ${encoding}. If its characters look wrong, save it as xlsx and upload that.`,
  };
}

export function hiddenRowsRead(sheet: string, count: number): Bilingual {
  return {
    zh: `工作表“${sheet}”有 ${count} 行是隐藏的，已一并读取。`,
    en: `${count} rows of the sheet “${sheet}” are hidden; they were read too.`,
  };
}

export function hiddenSheetRead(sheet: string): Bilingual {
  return {
    zh: `工作表“${sheet}”是隐藏的，需要时请自行选择。`,
    en: `The sheet “${sheet}” is hidden. Choose it if you need it.`,
  };
}

/** The texts of a form as a workbook. `readForm` knows the headings in both languages. */
export const formTexts = {
  columns: {
    name: { zh: "填报项", en: "Field" },
    value: { zh: "本年", en: "This year" },
    unit: { zh: "单位", en: "Unit" },
    previous: { zh: "上一年度", en: "Last report" },
    source: { zh: "来源", en: "Source" },
    note: { zh: "修改说明", en: "Reason" },
    mark: { zh: "标识（请勿改动）", en: "Mark (keep)" },
  },
  help: {
    zh: "只填“本年”“来源”“修改说明”三列。数字可带单位；没有数的填：零、未统计、不适用、待报。留空表示不改动。句中〔〕内是填报项名称，请原样保留。",
    en: "Fill in This year, Source and Reason. A number may have its unit; for none, enter: zero, not collected, not applicable, awaited. An empty cell changes nothing. Names in 〔〕 stand for figures: keep them as they are.",
  },
  prompt: {
    zh: "填数，或选：零、未统计、不适用、待报。",
    en: "A number, or one of: zero, not collected, not applicable, awaited.",
  },
  tooLong: { zh: "文字不能超过 20000 字。", en: "The text may have 20,000 characters at most." },
} as const;

export function sheetLeft(sheet: string): Bilingual {
  return {
    zh: `工作表“${sheet}”不是下载的填报表，没有读取。`,
    en: `The sheet “${sheet}” is not part of the form and was not read.`,
  };
}

export function rowLeft(place: string, name: string, value: string): Bilingual {
  return {
    zh: `${place}：这一行没有标识，不知道属于哪个填报项，没有读取（${name} ${value}）。`,
    en: `${place}: this row has no mark, so its field is not known; it was not read (${name} ${value}).`,
  };
}

export function columnLeft(sheet: string, heading: string, count: number): Bilingual {
  return {
    zh: `工作表“${sheet}”的“${heading}”列不是填报表的列，其中 ${count} 格没有读取。`,
    en: `The column “${heading}” of the sheet “${sheet}” is not one of the form; ${count} cells in it were not read.`,
  };
}

export function reasonLeft(place: string, name: Bilingual): Bilingual {
  return {
    zh: `${place}：${inQuotationMarks(name.zh)}没有改动，修改说明没有采用。`,
    en: `${place}: ${inQuotationMarks(name.en)} is unchanged, so its reason was not taken.`,
  };
}

export function sourceLeft(place: string, name: Bilingual): Bilingual {
  return {
    zh: `${place}：${inQuotationMarks(name.zh)}还没有填，来源没有采用。`,
    en: `${place}: ${inQuotationMarks(name.en)} has no value yet, so its source was not taken.`,
  };
}

export function unreadLeft(place: string, reason: Bilingual): Bilingual {
  return { zh: `${place}：${reason.zh}`, en: `${place}: ${reason.en}` };
}
