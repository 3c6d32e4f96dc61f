import dictionary from "opencc-js/dict/TSCharacters";

// "乾 干 乾|…": a traditional character and the simplified ones that may stand for it, the usual one first.
const simpler = new Map(
  dictionary.split("|").flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(" ");
    return from && to ? [[from, to]] : [];
  }),
);

/** Text with each traditional character as its simplified one, so that 論壇 is found as 论坛 is. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simpler.get(character) ?? character);
}
