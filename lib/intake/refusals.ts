import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  notYours: {
    zh: "本节主题没有分配给您，不能在这里交来文件或处理识读结果，未作更改。需要时请联系管理员。",
    en: "The topic of this section is not assigned to you, so you cannot hand in documents for it or decide on them; nothing was changed. Ask an administrator if you need to.",
  },
  noReport: {
    zh: "没有这一年的报告或这个章节，文件没有保存。请从章节的填报页重新打开。",
    en: "There is no such report or section; the document was not saved. Open this page again from the section’s form.",
  },
  tooLarge: {
    zh: "文件超过 40 MB，没有保存。请先压缩其中的图片，或按章节拆成几个文件。",
    en: "The file is larger than 40 MB and was not saved. Compress its pictures, or split it by section.",
  },
  noText: {
    zh: "没有粘贴任何文字，也没有选择文件。请先粘贴一段文字，或选择一个文件。",
    en: "No text was pasted and no file chosen. Paste some text, or choose a file.",
  },
  notReached: {
    zh: "连接不上服务器，文件没有交上。粘贴的文字还在，请稍后再试。",
    en: "The server could not be reached, so nothing was handed in. What you pasted is still here; try again in a moment.",
  },
  noDocument: {
    zh: "没有这份来件。请回到来件列表重新打开。",
    en: "There is no such document. Go back to the list of documents and open it again.",
  },
  isRead: {
    zh: "这份来件已经识读过，不必再读。请刷新页面查看结果。",
    en: "This document has been read already. Reload the page to see what was found.",
  },
  notRead: {
    zh: "这份来件还没有识读完，未作更改。请等识读完成。",
    en: "This document has not been read yet; nothing was changed. Wait until it is.",
  },
  brokeOff: {
    zh: "识读中途出错，什么都没有保存，文件还在。请点“重新识读”；仍然不行，请告诉管理员。",
    en: "Reading broke off; nothing was saved, and the file is safe. Choose “Read again”; if that fails too, tell an administrator.",
  },
  matchingTooLong: {
    zh: "把文中的数与填报项对应用时太长，已经停止，什么都没有保存。请按章节拆成几个文件，在各章节的填报页分别交来。",
    en: "Matching the figures with the fields took too long and was stopped; nothing was saved. Split the document and hand in each part on its section’s form.",
  },
  noProposal: {
    zh: "没有这条建议，未作更改。请刷新页面。",
    en: "There is no such proposal; nothing was changed. Reload the page.",
  },
  noField: {
    zh: "这个数还没有对应的填报项，没有保存。请先为它选一个填报项，或新增一个。",
    en: "No field was chosen for this figure yet, so nothing was saved. Choose a field for it, or add one.",
  },
  noPlace: {
    zh: "句子里没有这个新填报项的位置，没有保存。请在句中保留“〔新填报项〕”。",
    en: "The sentence has no place for the new figure, so nothing was saved. Keep 〔new figure〕 in it.",
  },
  otherReport: {
    zh: "这个填报项不在来件所属的报告里，没有保存。请在本报告的填报项里选择。",
    en: "This field belongs to another report, so nothing was saved. Choose one of the report that the document is for.",
  },
  isDecided: {
    zh: "这条建议已经处理过，未作更改。要改动，请先收回原来的决定，或到填报页修改。",
    en: "This proposal was decided already; nothing was changed. Take the decision back first, or change the value on the form.",
  },
} satisfies Record<string, Bilingual>;

/** Said when another person decided on a proposal since the page was loaded. */
export function decidedMeanwhile(by: string): Bilingual {
  return {
    zh: `${by}已经处理了这条建议，没有覆盖。现在显示的是对方的决定。`,
    en: `${by} has decided on this proposal meanwhile. Nothing was overwritten; their decision is shown now.`,
  };
}
