import dictionary from "opencc-js/dict/TSCharacters";

// The dictionary is "乾 干 乾|…": a traditional character, then its simplified forms, the most common first.
const simplifiedForms = new Map(
  dictionary.split("|").flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(" ");
    return from && to ? [[from, to]] : [];
  }),
);

/** Replaces each traditional character by its simplified form, so that 論壇 finds 论坛. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplifiedForms.get(character) ?? character);
}
