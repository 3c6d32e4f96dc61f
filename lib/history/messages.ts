import type { Bilingual } from "@/lib/platform/bilingual";

/** A sentence by its first words, without the figures in them. */
export function sentenceName(text: string): Bilingual {
  const words = [...text.replace(/\{[^}]*\}/g, "…")];
  const beginning = words.length > 16 ? `${words.slice(0, 16).join("")}…` : words.join("");
  if (beginning === "") return { zh: "句子", en: "sentence" };
  return { zh: `句子“${beginning}”`, en: `sentence “${beginning}”` };
}

/** What an entry is about: year, number of the section, and a name. */
export function subjectLabel(year: number, section: string, name: Bilingual): Bilingual {
  return { zh: `${year} · ${section} ${name.zh}`, en: `${year} · ${section} ${name.en}` };
}
