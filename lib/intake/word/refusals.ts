import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  noReport: {
    zh: "还没有开设这一年的报告，或者没有这一节。请从“我的工作”里重新打开。",
    en: "No report has been opened for this year, or it has no such section. Open it again from “My work”.",
  },
  tooLarge: {
    zh: "文件超过 40 MB，没有读入，报告没有改动。请压缩文件里的图片，或删去无关的附图后重传。",
    en: "The file is larger than 40 MB and was not read; the report is unchanged. Compress the pictures in it, or take out those not needed, and send it again.",
  },
  notWord: {
    zh: "这个文件不是 .docx，没有读入，报告没有改动。.doc、.odt、WPS 文件请先另存为“Word 文档（.docx）”。",
    en: "This is not a .docx file; it was not read and the report is unchanged. Save a .doc, .odt or WPS file as “Word document (.docx)” first.",
  },
  encrypted: {
    zh: "文件有打开密码，或是旧的 .doc 格式，读不了，报告没有改动。请去掉密码，另存为“Word 文档（.docx）”后重传。",
    en: "The file has a password, or is in the old .doc format, and cannot be read; the report is unchanged. Remove the password, save it as “Word document (.docx)” and send it again.",
  },
  macros: {
    zh: "文件里有宏，没有读入，报告没有改动。请另存为不含宏的“Word 文档（.docx）”后重传。",
    en: "The file contains macros and was not read; the report is unchanged. Save it as a “Word document (.docx)” without macros and send it again.",
  },
  damaged: {
    zh: "文件已损坏，读不完整，所以一处也没有读入，报告没有改动。请在 Word 或 WPS 里打开并另存一份后重传。",
    en: "The file is damaged and cannot be read as a whole, so nothing of it was taken; the report is unchanged. Open it in Word or WPS, save a copy and send that.",
  },
  tooMuchInside: {
    zh: "文件解压后过大，没有读入，报告没有改动。请确认它是由这里发出的报告文件。",
    en: "The file is too large once unpacked and was not read; the report is unchanged. Make sure that it is a report sent from here.",
  },
  notOurs: {
    zh: "文件里没有这里发出时做的书签，无从逐处对照，报告没有改动。请用从本页下载的文件修改；别处来的文件请走“来件”。",
    en: "The file has none of the bookmarks that it is sent with, so it cannot be compared place by place; the report is unchanged. Edit the file downloaded here; bring in other files through “Intake”.",
  },
  notYours: {
    zh: "收回 Word 文件要由编辑或管理员做，文件没有读入。需要时请联系管理员。",
    en: "Only an editor or an administrator can take a Word file back; the file was not read. Ask an administrator if you need to.",
  },
  byHand: {
    zh: "这一处要在填报页或提纲里手工处理，没有改动。",
    en: "This has to be done by hand, on the form or in the outline; nothing was changed.",
  },
  administratorsMove: {
    zh: "段落的次序记在提纲里，只有管理员可以调整。请管理员打开本页采用，或在提纲里移动。",
    en: "The order of paragraphs is kept in the outline, which only an administrator can change. Ask one to accept it on this page or to move it there.",
  },
  movedElsewhere: {
    zh: "段落移到了另一节或句子以外的地方，不能自动移动。请管理员在提纲里处理。",
    en: "The paragraph was moved to another section or away from sentences, so it cannot be moved by itself. An administrator does so in the outline.",
  },
  administratorsHide: {
    zh: "文件里删去了这一处。本年不再使用时，请管理员在本页或提纲里隐藏，记录都会保留。",
    en: "This was taken out of the file. If it is not used this year, an administrator can hide it here or in the outline; its records are kept.",
  },
  setInOutline: {
    zh: "标题、名称和往年的数由提纲和往年报告决定，这里不改。需要改标题请管理员到提纲里改。",
    en: "Headings, names and figures of earlier years come from the outline and earlier reports and are not changed here. An administrator changes headings in the outline.",
  },
  goneMeanwhile: {
    zh: "这一处已没有可采用的改动，可能刚被采用，或报告已变。请刷新页面。",
    en: "There is nothing left to accept here: it may just have been accepted, or the report has changed. Reload the page.",
  },
  administratorsPlace: {
    zh: "文件里加了一段。加进提纲要由管理员做：请管理员打开本页采用，或在提纲里加一个句子，再由编辑填入。",
    en: "The file has a new paragraph. Only an administrator can put it into the outline: ask one to accept it on this page, or to add a sentence to the outline for an editor to fill in.",
  },
  editorsWrite: {
    zh: "新段落的文字要由本节的编辑填写。请管理员在提纲里加一个句子，再由编辑填入；或由兼有两种身份的人采用。",
    en: "The text of a new paragraph is for an editor of the section. Let an administrator add a sentence to the outline and an editor fill it in, or somebody who is both accept it.",
  },
  noBlockThere: {
    zh: "新段落不在正文版块里，不能自动放置。请管理员在提纲里选定版块，加一个句子。",
    en: "The new paragraph is not within a block of prose, so it cannot be placed by itself. An administrator adds a sentence to the block where it belongs.",
  },
} satisfies Record<string, Bilingual>;

export function otherYear(year: number): Bilingual {
  return {
    zh: `这是 ${year} 年报告的文件，没有读入。请到 ${year} 年的 Word 页收回。`,
    en: `This file is of the report of ${year} and was not read. Take it back on the Word page of ${year}.`,
  };
}
