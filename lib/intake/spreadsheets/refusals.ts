import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  empty: {
    zh: "文件是空的，没有读取任何内容。请检查选的是不是这个文件，再重新选择。",
    en: "The file is empty, so nothing was read. Check that it is the file you meant, and choose it again.",
  },
  tooLarge: {
    zh: "文件超过 40 MB，没有读取。请把要用的工作表另存为单独的文件再上传。",
    en: "The file is larger than 40 MB and was not read. Save the sheet you need as a file of its own and upload that.",
  },
  inflatesTooFar: {
    zh: "文件解压后远远超过一张统计表的大小，为了安全没有读取。请把要用的内容复制到新的工作簿，另存为 xlsx 再试。",
    en: "Unpacked, this file is far larger than a table of figures can be. To be safe it was not read. Copy what you need to a new workbook, save it as xlsx and try again.",
  },
  tooManyCells: {
    zh: "工作表的单元格太多，没有读取。请只保留要填报的行和列，另存一份再上传。",
    en: "The sheet has too many cells and was not read. Keep the rows and columns you need, save a copy and upload that.",
  },
  hasPassword: {
    zh: "文件设有打开密码，没有读取。请打开后去掉密码，另存一份再上传。",
    en: "The file needs a password to open, so it was not read. Open it, remove the password, and upload that copy.",
  },
  hasMacros: {
    zh: "文件里有宏，没有读取。请另存为“Excel 工作簿（.xlsx）”，宏会随之去掉，再上传。",
    en: "The file contains macros and was not read. Save it as an “Excel Workbook (.xlsx)”, which leaves them out, and upload that.",
  },
  isBroken: {
    zh: "文件已损坏或不完整，没有读取。请重新下载或导出；如果能在 Excel 或 WPS 里打开，另存为 xlsx 再上传。",
    en: "The file is damaged or incomplete and was not read. Download or export it again; if Excel or WPS can open it, save it as xlsx and upload that.",
  },
  notASpreadsheet: {
    zh: "按内容看，这不是电子表格，没有读取。可以读取：xlsx、xls、ods 和 csv。文稿请在“来件”里上传。",
    en: "By its content this is not a spreadsheet, so it was not read. Accepted are xlsx, xls, ods and csv. Upload documents under “Documents in”.",
  },
  unknownEncoding: {
    zh: "无法确定这份 csv 的文字编码，没有读取。请在 Excel 或 WPS 里打开，另存为 xlsx 再上传。",
    en: "The text encoding of this csv cannot be told, so it was not read. Open it in Excel or WPS, save it as xlsx and upload that.",
  },
  noValue: {
    zh: "公式没有结果，没有读取。请在 Excel 或 WPS 里打开文件、重新计算并保存。",
    en: "The formula has no result, so the cell was not read. Open the file in Excel or WPS, let it calculate, and save it.",
  },
  isError: {
    zh: "这一格是错误值，没有读取。",
    en: "This cell holds an error, so it was not read.",
  },
  noHeadings: {
    zh: "找不到填报表的表头，没有读取。请恢复“本年”等列名，或重新下载填报表。",
    en: "The form's headings were not found, so it was not read. Restore the column names such as This year, or download the form again.",
  },
  twice: {
    zh: "同一个填报项在表里出现了两次，内容不同，没有采用。请只留一行。",
    en: "The same field is in the sheet twice with different contents; neither was taken. Keep one of the rows.",
  },
  fieldGone: {
    zh: "本年提纲里已没有这个填报项，没有读取。",
    en: "this field is no longer in the year's outline; the row was not read.",
  },
  markDamaged: {
    zh: "这一行的标识已损坏，或来自别的系统，没有读取。请重新下载填报表。",
    en: "the mark of this row is damaged or comes from another system; the row was not read. Download the form again.",
  },
  otherYear: {
    zh: "这份填报表是另一年度的，没有读取。请在那一年的页面上传，或下载本年的填报表。",
    en: "This form is of another year, so it was not read. Upload it on that year's page, or download this year's form.",
  },
  notSaved: {
    zh: "有几项在您核对期间有了变化或不能保存，所以全部没有保存。请重新上传文件，再核对一遍。",
    en: "Some fields changed or could not be saved meanwhile, so nothing was saved. Upload the file again and check once more.",
  },
  noForm: {
    zh: "没有这样的填报表：这一年没有报告、没有这一节，或者没有可填的内容。请从章节页面重新下载。",
    en: "There is no such form: the year has no report, it has no such section, or there is nothing to fill in. Download it from the section's page.",
  },
  noReport: {
    zh: "这一年度还没有报告，没有读取。请先由管理员开启年度。",
    en: "No report has been opened for this year, so nothing was read. Ask an administrator to open it.",
  },
  isInvisible: {
    zh: "这一格的格式不显示数值，没有读取。",
    en: "The format of this cell shows nothing, so it was not read.",
  },
} satisfies Record<string, Bilingual>;

/** A name in 〔〕 that is not one of the section's figures. */
export function unknownFigure(name: string): Bilingual {
  return {
    zh: `句中的〔${name}〕不是本节的填报项，没有采用。请照原样保留〔〕内的名称。`,
    en: `〔${name}〕 in this sentence is not a figure of the section, so it was not taken. Keep the names in 〔〕 as they were.`,
  };
}
