import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  closed: {
    zh: "这一年的报告已关闭填报，未作更改。确需更改，请联系管理员重新打开。",
    en: "This year's report is closed for entry; nothing was changed. Ask an administrator to open it again if it has to change.",
  },
} satisfies Record<string, Bilingual>;
