import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { HandOverState } from "./model";

export const refusals = {
  noSection: { zh: "没有这个章节。", en: "There is no such section." },
  noDepartment: {
    zh: "没有这个部门，可能刚被别人改过。请刷新页面。",
    en: "There is no such department; somebody may have changed it. Reload the page.",
  },
  nameTaken: {
    zh: "已有同名的部门，请直接选用。",
    en: "There is a department of this name already; choose it.",
  },
  notYours: {
    zh: "本节主题没有分配给您，不能交办或收回。需要时请联系管理员。",
    en: "This section's topic is not assigned to you, so you can neither hand out its parts nor take them back. Ask an administrator if you need to.",
  },
  notOfSection: {
    zh: "所选内容中有的已不在本节，没有交办。请刷新页面后重新选择。",
    en: "Some of what you chose is no longer in this section; nothing was handed over. Reload the page and choose again.",
  },
  pastDue: {
    zh: "期限已经过去，请选今天或以后的日期。",
    en: "The due date is past; choose today or a later day.",
  },
  noHandOver: {
    zh: "没有这项交办。请刷新页面。",
    en: "Nothing was handed over by that name. Reload the page.",
  },
  alreadyWithdrawn: {
    zh: "这项交办已经收回。",
    en: "This was taken back already.",
  },
  answeredMeanwhile: {
    zh: "您打开页面之后，部门又报送了新的数，或别人已作了决定，没有改变任何内容。请刷新页面，看过之后再决定。",
    en: "Since you opened the page the department has sent something else, or somebody has decided. Nothing was changed; reload the page, look again, then decide.",
  },
  noLink: {
    zh: "没有这个链接，或已换成新链接。请向发给您链接的人要新的。",
    en: "There is no such link, or a new one has replaced it. Ask whoever sent it to you for the new one.",
  },
  unreadable: {
    zh: "有的数没有读懂，一项也没有报送。请按各项下面的提示修改，再报送一次；已填的内容都还在。",
    en: "Some of the figures could not be read, so nothing was sent. Change them as it says below each and send again; all you typed is still there.",
  },
  nothingNew: {
    zh: "没有新的内容：您填的都已收到。退回的数要改过，或写明说明，才能重新报送。",
    en: "There is nothing new: all that you filled in was received already. What was returned has to be changed or explained before it is sent again.",
  },
  tooOften: {
    zh: "有一项已报送太多次，没有收到。请与发给您链接的人联系。",
    en: "One of the figures was sent too many times, so nothing was received. Get in touch with whoever sent you the link.",
  },
} satisfies Record<string, Bilingual>;

/** Why a link does not work any more. */
export const linkEnded: Record<Exclude<HandOverState, "open">, Bilingual> = {
  withdrawn: {
    zh: "这部分已经收回，不用再填。有疑问请与发给您链接的人联系。",
    en: "This part was taken back; there is nothing left to fill in. If in doubt, get in touch with whoever sent you the link.",
  },
  accepted: {
    zh: "您报送的内容已全部采纳，谢谢。需要改动请与发给您链接的人联系。",
    en: "All that you sent was accepted, thank you. If something has to be changed, get in touch with whoever sent you the link.",
  },
  closed: {
    zh: "这一年的报告已停止填报。需要改动请与发给您链接的人联系。",
    en: "This year's report is closed for entry. If something has to be changed, get in touch with whoever sent you the link.",
  },
  lapsed: {
    zh: "报送期限已过，链接已失效。需要补报请与发给您链接的人联系，请对方延长期限。",
    en: "The due date is past and the link no longer works. To send something late, ask whoever sent you the link for more time.",
  },
};

/** Names who was asked for some of the figures already. */
export function alreadyHandedOver(department: string, figures: readonly Bilingual[]): Bilingual {
  const named = (language: "zh" | "en", and: string) => figures.map((figure) => figure[language]).join(and);
  return {
    zh: `${named("zh", "、")}已交给${department}填报。请先收回，或不选这几项。`,
    en: `${department} was asked for ${named("en", ", ")} already. Take that back first, or leave these out.`,
  };
}

/** Names a figure that somebody saved since the proposal was shown beside it. */
export function changedMeanwhile(figure: Bilingual): Bilingual {
  return {
    zh: `${inQuotationMarks(figure.zh)}刚刚被改过，没有采纳任何数。请看过现在的数再决定。`,
    en: `${inQuotationMarks(figure.en)} was changed just now, so nothing was accepted. Look at its value, then decide.`,
  };
}
