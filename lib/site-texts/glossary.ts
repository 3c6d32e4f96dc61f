import type { PeriodBasis } from "@/lib/figures/period-basis";

/** What pages ask of the glossary: the code of the term that is this word as printed, null if the glossary explains none. */
export type Glossary = { codeOf: (word: string) => string | null };

/** Returns the code of the term for the first of these words that the glossary explains; null if it explains none. */
export function findTerm(glossary: Glossary | undefined, words: readonly string[]): string | null {
  for (const word of words) {
    const code = word === "" ? null : (glossary?.codeOf(word) ?? null);
    if (code !== null) return code;
  }
  return null;
}

/** The words under which a glossary may explain a period basis. */
export const wordsOfBasis: Record<PeriodBasis, readonly string[]> = {
  annual: ["当年数", "当年", "年度"],
  cumulative: ["累计数", "累计"],
  as_of: ["时点数", "时点"],
  part_year: [],
  event: [],
  expected: ["预期数", "预期"],
  plan: ["规划期"],
  unstated: [],
};
