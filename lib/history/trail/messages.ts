import type { Bilingual } from "@/lib/platform/bilingual";

/** A name that another thing has too, with the code that tells them apart. */
export function withCode(name: Bilingual, code: string): Bilingual {
  return { zh: `${name.zh}（${code}）`, en: `${name.en} (${code})` };
}

export const officeLabel: Bilingual = { zh: "机构信息", en: "the office's record" };
