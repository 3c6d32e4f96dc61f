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
  isInvisible: {
    zh: "这一格的格式不显示数值，没有读取。",
    en: "The format of this cell shows nothing, so it was not read.",
  },
} satisfies Record<string, Bilingual>;
