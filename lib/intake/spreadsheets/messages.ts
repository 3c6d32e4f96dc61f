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
