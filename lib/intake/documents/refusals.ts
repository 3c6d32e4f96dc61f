import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  empty: {
    zh: "文件是空的，没有读取任何内容。请检查选的是不是这个文件，再重新选择。",
    en: "The file is empty, so nothing was read. Check that it is the file you meant, and choose it again.",
  },
  tooLarge: {
    zh: "文件超过 40 MB，没有读取。请先压缩其中的图片，或按章节拆成几个文件。",
    en: "The file is larger than 40 MB and was not read. Compress its pictures, or split it by section.",
  },
  inflatesTooFar: {
    zh: "文件解压后远远超过一份报告的大小，为了安全没有读取。请在 Word 里打开，另存为新的 docx 再试。",
    en: "Unpacked, this file is far larger than a report can be. To be safe it was not read. Open it in Word, save it as a new docx and try again.",
  },
  hasPassword: {
    zh: "文件设有打开密码，没有读取。请打开后去掉密码，另存一份再上传。",
    en: "The file needs a password to open, so it was not read. Open it, remove the password, and upload that copy.",
  },
  hasMacros: {
    zh: "文件里有宏，没有读取。请在 Word 里另存为“Word 文档（.docx）”，宏会随之去掉，再上传。",
    en: "The file contains macros and was not read. Save it as a “Word Document (.docx)”, which leaves them out, and upload that.",
  },
  isScan: {
    zh: "这份 PDF 只有图像、没有文字，像是扫描件，无法读取。请用原来的 Word 文件，或先做文字识别（OCR）。",
    en: "This PDF holds pictures but no text; it looks like a scan and cannot be read. Use the original Word file, or run text recognition (OCR) on it first.",
  },
  isSpreadsheet: {
    zh: "这是电子表格，不是文稿，没有读取。请在“电子表格”一栏上传。",
    en: "This is a spreadsheet, not a document, so it was not read here. Upload it under “Spreadsheets”.",
  },
  isOtherOffice: {
    zh: "按内容看，这是演示文稿、OpenDocument、RTF 或网页格式，没有读取。请在 Word 或 WPS 里打开，另存为 docx 再上传。",
    en: "By its content this is a presentation, an OpenDocument, RTF or web page file, and was not read. Open it in Word or WPS, save it as docx and upload that.",
  },
  isPicture: {
    zh: "这是一张图片，里面的文字无法读取。请上传有文字的 Word 文件或 PDF。",
    en: "This is a picture; text in it cannot be read. Upload a Word file, or a PDF that has text.",
  },
  notAccepted: {
    zh: "按内容看，这不是可以读取的文件，没有读取。可以读取：docx、doc、有文字的 PDF，以及 txt、md 文本。",
    en: "By its content this is not a file that can be read. Accepted are docx, doc, PDF with text, and plain text as txt or md.",
  },
  isBroken: {
    zh: "文件已损坏或不完整，没有读取。请重新下载或导出；如果能在 Word 里打开，另存一份再上传。",
    en: "The file is damaged or incomplete and was not read. Download or export it again; if Word can open it, save a new copy and upload that.",
  },
  hasNoText: {
    zh: "文件里没有文字，没有读取到任何内容。请检查选的是不是这个文件。",
    en: "There is no text in this file, so nothing was read. Check that it is the file you meant.",
  },
  tookTooLong: {
    zh: "读取这份文件用时太长，已经停止，什么都没有保存。请按章节拆成几个文件再上传。",
    en: "Reading this file took too long and was stopped; nothing was saved. Split it by section and upload the parts.",
  },
  neededTooMuch: {
    zh: "这份文件太大，读取所需的内存超过上限，已经停止，什么都没有保存。请按章节拆成几个文件再上传。",
    en: "Reading this file needed more memory than allowed and was stopped; nothing was saved. Split it by section and upload the parts.",
  },
} satisfies Record<string, Bilingual>;
