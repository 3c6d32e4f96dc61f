import { parseNarrative } from "@/lib/narrative/narrative";
import type { Said } from "./said";
import type { KnownReport } from "./model";

/**
 * Returns a function that returns the year of a report that prints a number within these very words and without a field, newest
 * first; null for none.
 */
export function constantSearch(reports: readonly KnownReport[]): (said: Said) => number | null {
  const byPair = new Map<string, { year: number; words: string }[]>();
  for (const { year, places } of reports.toSorted((a, b) => b.year - a.year))
    for (const { text } of places) {
      const words = wordsOf(text);
      for (const pair of pairsOf(words)) {
        const others = byPair.get(pair);
        if (others) others.push({ year, words });
        else byPair.set(pair, [{ year, words }]);
      }
    }
  return ({ around, reading }) => {
    const { text } = around.passage;
    const words = text.slice(Math.max(0, reading.start - 2), reading.end + 3).trim();
    if (!/\p{L}{2}/u.test(words.replace(reading.quote, ""))) return null;
    return byPair.get(words.slice(0, 2))?.find((place) => place.words.includes(words))?.year ?? null;
  };
}

/** The pairs of neighbouring characters, each once: what begins with a pair can only stand in a text that has it. */
function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length }, (_, at) => text.slice(at, at + 2)));
}

function wordsOf(narrative: string): string {
  return parseNarrative(narrative)
    .map((part) => (part.kind === "text" ? part.text : "＿"))
    .join("");
}
