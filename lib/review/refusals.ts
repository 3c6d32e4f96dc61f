import type { Sentence } from "@/lib/platform/result";

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
  alreadyUnderReview: {
    zh: "本节已有一份送审正在审核。请先撤回它，再一并送审。",
    en: "A submission of this section is already under review. Withdraw it first, then submit everything together.",
  },
  reviewersOnly: { zh: "只有审核人可以审核。", en: "Only a reviewer decides on submissions." },
  fourEyes: {
    zh: "这份送审包含您本人的修改，须由另一位审核人决定。",
    en: "This submission contains a revision of your own; another reviewer must decide on it.",
  },
  decided: {
    zh: "这份送审已有结论，您的操作没有生效。请刷新查看。",
    en: "This submission has already been decided; your action had no effect. Reload to see the decision.",
  },
} satisfies Record<string, Sentence>;

export function unanswered(count: number): Sentence {
  return {
    zh: `还有${count}处重要的核对提示没有写明理由。请核对数字；若属实，请在该项旁写明理由，再送审。`,
    en: `${count} important findings have no reason yet. Check the figures; where they are right, give the reason beside the field and submit again.`,
  };
}
