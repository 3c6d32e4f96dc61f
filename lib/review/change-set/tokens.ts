import type { Names } from "@/lib/figures/names";
import { splitWords } from "@/lib/narrative/difference";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { Token } from "./side-by-side";

/** The words of a text. Chinese has no spaces between them, so a dictionary tells where one ends. */
export function tokensOfText(text: string): Token[] {
  return splitWords(text).map((word) => ({ text: word }));
}

/** The words of a sentence as it reads, each figure by what it prints. */
export function tokensOfSentence(wording: string, printed: (key: string) => string | null): Token[] {
  return parseNarrative(wording).flatMap((part) =>
    part.kind === "text"
      ? tokensOfText(part.text)
      : [{ text: printed(part.key) || figurePlaceholder, figure: part.key }],
  );
}

/** Each name with the mark before it, so that a list of which one name changed differs in that name alone. */
export function tokensOfNames({ names, complete, tail = "" }: Names): Token[] {
  const listed = names.flatMap((name, index) => [...(index > 0 ? [{ text: "、" }] : []), { text: name }]);
  const end = complete ? "" : `等${tail}`;
  return [...listed, ...(end ? [{ text: end }] : [])];
}
