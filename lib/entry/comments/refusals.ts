import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  noField: {
    zh: "此填报项已不存在，意见没有保存。请先复制留存，再刷新页面。",
    en: "This field no longer exists, so the comment was not saved. Copy what you wrote, then reload the page.",
  },
  noComment: {
    zh: "找不到这条意见，没有作任何更改。请刷新页面后再试。",
    en: "This comment cannot be found; nothing was changed. Reload the page and try again.",
  },
  resolved: {
    zh: "这条意见已标为解决，回复没有保存。如还有问题，请另写一条意见。",
    en: "This comment has been resolved, so the reply was not saved. If something is still open, write a new comment.",
  },
} satisfies Record<string, Bilingual>;
