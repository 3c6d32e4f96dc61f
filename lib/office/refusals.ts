import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  movedOn: {
    zh: "您打开页面之后，机构信息又改过（别人，或您本人在另一个窗口）。没有覆盖任何内容：请复制您的修改，刷新页面后再改。",
    en: "The office's record was changed since you opened the page, by somebody else or by you in another window. Nothing was overwritten: copy your changes, reload the page and make them again.",
  },
} satisfies Record<string, Bilingual>;
