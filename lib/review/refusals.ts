import type { Verdict } from "@/lib/entry/saving/verdict";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { SubmittedField } from "./model";

export const refusals = {
  noSection: { zh: "没有这个章节。", en: "There is no such section." },
  noSubmission: { zh: "没有这份送审。", en: "There is no such submission." },
  notYours: {
    zh: "本节主题没有分配给您，不能送审或撤回。",
    en: "This section's topic is not assigned to you, so you can neither submit it nor withdraw it.",
  },
  nothingChanged: {
    zh: "本节没有尚未送审的修改。",
    en: "This section has no changes that have not been submitted.",
  },
  fourEyes: {
    zh: "这份送审包含您本人的修改，须由另一位审核人决定。",
    en: "This submission contains a revision of your own; another reviewer must decide on it.",
  },
  heldLink: {
    zh: "这份送审里有部门凭链接报来的数，而那个链接您生成过、打开过或收到过，须由另一位审核人决定。",
    en: "This submission contains figures that a department sent through a link which you made, opened or received; another reviewer must decide on it.",
  },
  asReturned: { zh: "退回之后没有改动。", en: "Returned, and not changed since." },
  noReason: { zh: "没有写明更正的理由。", en: "Nobody has said why it is corrected." },
  notWhatWasSeen: {
    zh: "送审的内容与您看到的不一样了，没有作出任何结论。请刷新页面，看过之后再决定。",
    en: "What is submitted is no longer what you saw, so nothing was decided. Reload the page, look again, then decide.",
  },
  warnedMeanwhile: {
    zh: "您打开页面之后，其中有的项出现了需要核对的提示或意见，没有作出任何结论。请刷新页面，看过之后再决定。",
    en: "Since you opened the page something to check or a comment has come up on some of these, so nothing was decided. Reload the page, look at it, then decide.",
  },
} satisfies Record<string, Bilingual>;

function unanswered(count: number): Bilingual {
  return {
    zh: `还有${count}处重要的核对提示没有写明理由。请核对数字；若属实，请在该项旁写明理由，再送审。`,
    en: `${count} important findings have no reason yet. Check the figures; where they are right, give the reason beside the field and submit again.`,
  };
}

function unbound(count: number): Bilingual {
  return {
    zh: `句子里还有${count}个数字没有对应的填报项。请改用填报项；若不是数据，请写明理由，再送审。`,
    en: `${count} numbers in sentences are bound to no figure. Use a figure in their place, or say why they are none, and submit again.`,
  };
}

function asReturned(count: number): Bilingual {
  return {
    zh: `有${count}项退回之后没有改动。请修改，或在送审说明里答复，或这次不送。`,
    en: `Returned fields that have not been changed: ${count}. Change them, answer in the note to the reviewer, or leave them out.`,
  };
}

function withoutReason(count: number): Bilingual {
  return {
    zh: `本年度已经发布，还有${count}处更正没有写明理由。请写明为什么改，再送审。`,
    en: `This year is published, and corrections without a reason remain: ${count}. Say why they are made and submit again.`,
  };
}

/** Names what keeps a section from being submitted, in one message. */
export function blocked(counts: Record<"finding" | "number" | "returned" | "reason", number>): Bilingual {
  const { finding, number, returned, reason } = counts;
  const parts = [
    ...(finding > 0 ? [unanswered(finding)] : []),
    ...(number > 0 ? [unbound(number)] : []),
    ...(returned > 0 ? [asReturned(returned)] : []),
    ...(reason > 0 ? [withoutReason(reason)] : []),
  ];
  return { zh: parts.map(({ zh }) => zh).join(""), en: parts.map(({ en }) => en).join(" ") };
}

export function numberUnbound(text: string): Bilingual {
  return { zh: `“${text}”没有对应的填报项。`, en: `“${text}” is bound to no figure.` };
}

const verdicts: Record<Verdict, Bilingual> = {
  approved: { zh: "批准", en: "approved" },
  returned: { zh: "退回", en: "returned" },
  withdrawn: { zh: "撤出送审", en: "withdrawn from review" },
};

/** Names the person who decided first. */
export function alreadyDecided(fields: readonly Pick<SubmittedField, "decision">[]): Bilingual {
  const last = fields.flatMap(({ decision }) => decision ?? []).at(-1);
  const { zh, en } = verdicts[last?.verdict ?? "withdrawn"];
  const name = last?.deciderName ?? "";
  const [some, what] =
    fields.length > 1 ? [`其中${fields.length}项`, `${fields.length} fields`] : ["此项", "This"];
  return {
    zh: `${some}已由${name}${zh}。您的操作没有生效，也没有改变任何内容；请刷新页面查看。`,
    en: `${what} ${fields.length > 1 ? "were" : "was"} already ${en} by ${name}. Your action had no effect and changed nothing; reload the page to see.`,
  };
}
