import type { Bilingual } from "@/lib/platform/bilingual";

export const messages = {
  rejectedBefore: ({ by, document }: { by: string; document: string }): Bilingual => ({
    zh: `${by}在《${document}》里已就同一段文字确认：这不是要填报的数字。`,
    en: `${by} already said of the same text in “${document}” that this is not a figure.`,
  }),
};
