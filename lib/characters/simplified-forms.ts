import dictionary from "opencc-js/dict/TSCharacters";

/** The simplified form of each traditional character; the most common where there are several (乾 → 干). */
export const simplifiedForms: ReadonlyMap<string, string> = new Map(
  // The dictionary is "乾 干 乾|…": a traditional character, then its simplified forms.
  dictionary.split("|").flatMap((entry): [string, string][] => {
    const [from, to] = entry.split(" ");
    return from && to ? [[from, to]] : [];
  }),
);
