import { type DifferenceRun, diffTokens, joinedRuns, splitWords } from "@/lib/narrative/difference";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";

type Texts = { mine: string; theirs: string; base: string };

/** A word as it prints. A figure is known by its key, so that it differs from another one of the same value. */
type Word = { id: string; text: string };

/**
 * Returns the three texts of a conflict as they print: in mine and theirs, what each has changed in the base; where there is
 * none, what differs in theirs from mine. `printedOf` gives a figure of a sentence as printed; null for what is no sentence.
 */
export function conflictTexts(
  { mine, theirs, base }: Texts,
  printedOf: ((key: string) => string) | null,
): Record<keyof Texts, DifferenceRun[]> {
  if (!printedOf) return { mine: plain(mine), theirs: plain(theirs), base: plain(base) };
  const [own, other, before] = [mine, theirs, base].map((text) => wordsOf(text, printedOf)) as [
    Word[],
    Word[],
    Word[],
  ];
  const same = (words: readonly Word[]) => difference(words, words);
  if (before.length === 0) return { mine: same(own), theirs: difference(own, other), base: [] };
  return { mine: difference(before, own), theirs: difference(before, other), base: same(before) };
}

function plain(text: string): DifferenceRun[] {
  return text === "" ? [] : [{ kind: "same", text }];
}

function wordsOf(sentence: string, printedOf: (key: string) => string): Word[] {
  return parseNarrative(sentence).flatMap((part) =>
    part.kind === "figure"
      ? [{ id: `{${part.key}}`, text: printedOf(part.key) || figurePlaceholder }]
      : splitWords(part.text).map((text) => ({ id: text, text })),
  );
}

function difference(earlier: readonly Word[], later: readonly Word[]): DifferenceRun[] {
  const runs = diffTokens(earlier, later, (a, b) => a.id === b.id);
  return joinedRuns(
    runs.map(({ kind, tokens }) => ({ kind, text: tokens.map(({ text }) => text).join("") })),
  );
}
