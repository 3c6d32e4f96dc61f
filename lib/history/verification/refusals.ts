import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  notAHead: {
    zh: "散列值是 64 位的十六进制数字，前面可以带序号和冒号。请检查是否抄全。",
    en: "A hash has 64 hexadecimal digits; the number of its entry and a colon may precede it. Check that you copied all of it.",
  },
} satisfies Record<string, Bilingual>;
