import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  noField: {
    zh: "此填报项已不存在，可能已被移出提纲。请刷新页面；您输入的内容请先复制留存。",
    en: "This field no longer exists; it may have been taken out of the outline. Copy what you typed, then reload the page.",
  },
  notYours: {
    zh: "您可以查看本节，但不能填报：本节主题没有分配给您。需要填报请联系管理员。",
    en: "You can read this section but not edit it: its topic is not assigned to you. Ask an administrator if you need to.",
  },
  noFinding: {
    zh: "这条提示已经没有了，可能数值刚改过，说明没有保存。请刷新页面，看看现在还有哪些提示。",
    en: "This is not asked any more, perhaps because the value has just changed; the reason was not saved. Reload the page to see what is asked now.",
  },
  noRevision: {
    zh: "没有这一次修订，未作更改。请刷新页面后重试。",
    en: "There is no such revision; nothing was changed. Reload the page and try again.",
  },
  movedOn: {
    zh: "在您填写期间，别人已保存了此项。没有覆盖任何内容，请选择保留哪一个。",
    en: "Somebody else saved this field while you were typing. Nothing was overwritten; choose which value to keep.",
  },
  movedOnByYou: {
    zh: "在您填写期间，您本人已在另一个窗口保存了此项。没有覆盖任何内容，请选择保留哪一个。",
    en: "You saved this field yourself in another window while you were typing here. Nothing was overwritten; choose which value to keep.",
  },
  undoMovedOn: {
    zh: "此项后来又改过，没有撤销，现在的内容不变。",
    en: "This field has been changed since; nothing was undone, and its value stays as it is.",
  },
  undoOfAnother: {
    zh: "这一次不是您保存的，只能由保存的人撤销。没有更改任何内容。",
    en: "Somebody else made this save, and only they can undo it. Nothing was changed.",
  },
  hiddenFigure: {
    zh: "这个指标在本年报告里的填报项已隐藏。请管理员在提纲里重新显示，或另选指标。",
    en: "This year's field of this indicator is hidden. Ask an administrator to show it again in the outline, or choose another indicator.",
  },
} satisfies Record<string, Bilingual>;

export function noSuchFigure(keys: string[]): Bilingual {
  const list = keys.join(", ");
  return {
    zh: `句子引用了不存在的填报项：${list}。请检查后重新保存。`,
    en: `The sentence refers to fields that do not exist: ${list}. Check it and save again.`,
  };
}
