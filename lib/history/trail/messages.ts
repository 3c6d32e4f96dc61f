import type { Bilingual } from "@/lib/platform/bilingual";

export function sentenceName(key: string): Bilingual {
  return { zh: `句子 ${key}`, en: `sentence ${key}` };
}

/** A name that another thing has too, with the code that tells them apart. */
export function withCode(name: Bilingual, code: string): Bilingual {
  return { zh: `${name.zh}（${code}）`, en: `${name.en} (${code})` };
}

/** What an entry is about: year, number of the section, and a name. */
export function subjectLabel(year: number, section: string, name: Bilingual): Bilingual {
  return { zh: `${year} · ${section} ${name.zh}`, en: `${year} · ${section} ${name.en}` };
}

export const officeLabel: Bilingual = { zh: "机构信息", en: "the office's record" };
