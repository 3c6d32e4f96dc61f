import type { Bilingual } from "@/lib/platform/bilingual";

/** What the person who confirms is told of how a document was read. */
export const notices = {
  trackedChanges: {
    zh: "文件里有修订痕迹，已按全部接受读取：删去的文字不算，插入的文字算。",
    en: "The document has tracked changes. It was read as if all were accepted: deleted words are left out, inserted ones count.",
  },
  hiddenText: {
    zh: "文件里有隐藏文字，没有读取。",
    en: "The document has hidden text, which was not read.",
  },
  equations: {
    zh: "文件里有公式，没有读取，原处以“〓”表示，请对照原文。",
    en: "The document has equations, which were not read. 〓 stands in their place; compare with the original.",
  },
  pictureCharacters: {
    zh: "有些字是嵌入的小图片，读不出来，原处以“〓”表示，请对照原文。",
    en: "Some characters are small pictures and cannot be read. 〓 stands in their place; compare with the original.",
  },
  unknownSymbols: {
    zh: "有些符号出自特殊字体，读不出来，原处以“〓”表示，请对照原文。",
    en: "Some symbols are from a special font and cannot be read. 〓 stands in their place; compare with the original.",
  },
  doubtfulExponent: {
    zh: "有的数字后面有上标，分不清是指数还是注码，原处以“〓”表示，请对照原文。",
    en: "A raised digit behind a number may be an exponent or a footnote mark. 〓 stands in its place; compare with the original.",
  },
  missingNotes: {
    zh: "正文引用了脚注或尾注，但文件里缺少注文，没有读取。",
    en: "The text refers to footnotes or endnotes that the file does not contain, so they were not read.",
  },
  ruby: {
    zh: "文字上方的拼音或注音没有读取。",
    en: "Phonetic guides above characters were not read.",
  },
  contents: {
    zh: "目录没有读取，标题以正文为准。",
    en: "The table of contents was not read; headings are taken from the text.",
  },
  nestedTables: {
    zh: "表格中又套有表格，已作为另一张表读取。",
    en: "A table stands inside another; it was read as a table of its own.",
  },
  oldWord: {
    zh: "旧的 doc 格式读不到自动编号和合并的单元格。另存为 docx 再上传，读得更准。",
    en: "From the old .doc format, automatic numbers and merged cells cannot be read. Saved as docx it is read more exactly.",
  },
  unreadPages: {
    zh: "有些页只有图像、没有文字，没有读取。",
    en: "Some pages hold pictures but no text and were not read.",
  },
} satisfies Record<string, Bilingual>;

/** Why a part of a document was not read. */
export const unreadReasons = {
  picture: {
    zh: "这里是一张图片，其中的文字和数字没有读取。",
    en: "There is a picture here; words and figures in it were not read.",
  },
  chart: {
    zh: "这里是一张图表，其中的数字没有读取。",
    en: "There is a chart here; the figures in it were not read.",
  },
  embedded: {
    zh: "这里嵌入了另一个文件，没有读取。",
    en: "Another file is embedded here; it was not read.",
  },
  unalignedTable: {
    zh: "这张表各列的行对不上，无法确定哪个数属于哪一行，没有读取。请逐项核对原表填写。",
    en: "The columns of this table do not line up, so it is not certain which figure belongs to which row. It was not read; enter the figures from the original.",
  },
  oldTable: {
    zh: "这张表有合并的单元格，或一格里有几行，旧的 doc 格式读不准，没有读取。请另存为 docx 再上传。",
    en: "This table has merged cells or several lines in a cell, which cannot be read for sure from the old .doc format. It was not read; save the document as docx and upload that.",
  },
  pageWithoutText: {
    zh: "这一页只有图像、没有文字，没有读取。",
    en: "This page holds pictures but no text; it was not read.",
  },
} satisfies Record<string, Bilingual>;

export type Notice = keyof typeof notices;
