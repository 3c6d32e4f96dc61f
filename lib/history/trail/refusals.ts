import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  signedOut: {
    zh: "登录已失效，请重新登录后再导出。",
    en: "Your session has ended. Sign in again, then export.",
  },
  administratorsOnly: {
    zh: "只有管理员可以导出审计记录。",
    en: "Only administrators can export the audit trail.",
  },
} satisfies Record<string, Bilingual>;
