import { parseNarrative } from "@/lib/narrative/narrative";

export function commonSuffixLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Returns the length of the longest run of Han characters or letters that occurs in both texts. */
export function commonRunLength(a: string, b: string): number {
  let longest = 0;
  for (const run of a.match(/[\p{Script=Han}A-Za-z]+/gu) ?? []) {
    for (let from = 0; from < run.length; from += 1) {
      while (from + longest < run.length && b.includes(run.slice(from, from + longest + 1))) longest += 1;
    }
  }
  return longest;
}

/** A number in a sentence: its characters from `start` to `end`. */
export type NumberPlace = { sentence: string; start: number; end: number };

/** Returns up to 12 characters before and 4 after the range `start` to `end`, within the same clause. */
export function clauseAround({ sentence, start, end }: NumberPlace): string {
  const clauses = (text: string) => text.replace(/\{[^}]*\}/g, " ").split(/[，。；：、,;:\n]/);
  const before = clauses(sentence.slice(0, start)).at(-1) ?? "";
  const after = clauses(sentence.slice(end)).at(0) ?? "";
  return `${before.slice(-12)} ${after.slice(0, 4)}`;
}

/** Returns, for each figure a sentence refers to, the text of the sentence before its first reference, by key. */
export function wordsBeforeFigures(sentence: string): Map<string, string> {
  const texts = new Map<string, string>();
  let before = "";
  for (const part of parseNarrative(sentence)) {
    if (part.kind === "figure" && !texts.has(part.key)) texts.set(part.key, before);
    before += part.kind === "figure" ? `{${part.key}}` : part.text;
  }
  return texts;
}

/** Returns the text between the last full stop or semicolon and `start`, without references. */
export function clausesBefore(sentence: string, start: number): string {
  const before = sentence.slice(0, start).replace(/\{[^}]*\}/g, "");
  return before.split(/[。；;\n]/).at(-1) ?? "";
}
