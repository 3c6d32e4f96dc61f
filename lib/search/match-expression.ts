import "server-only";
import { distance } from "fastest-levenshtein";
import type { SearchIndex } from "./index-file";
import { isHan, isNumeral, type QueryWord } from "./words";

const minTermShare = 0.6;

/** How many of a word's terms have to be in a document, besides its numbers. */
function neededOf({ terms }: QueryWord): number {
  return Math.ceil(terms.length * minTermShare) - terms.filter(isNumeral).length;
}

/**
 * Returns the FTS5 expression for documents that may match every word of a query: a Latin word as a whole, as a prefix or with
 * a slip, a Chinese one by some of its character pairs (`pairCondition` counts them). A number has to match completely, so
 * that 超6万 does not find 超过4万.
 */
export function matchExpression(index: SearchIndex, words: readonly QueryWord[]): string {
  const complete = new Set(words.flatMap(({ terms }) => terms.slice(0, -1).filter(isNumeral)));
  const anyOf = (all: readonly string[]) => `(${all.join(" OR ")})`;
  const atomOf = (term: string) => {
    // A number followed by another term is complete: the 1 of 第1届 must not match 第16届 as a prefix.
    if (complete.has(term) || (isHan(term) && [...term].length > 1)) return quoted(term);
    return anyOf([`${quoted(term)} *`, ...similarTerms(index, term).map(quoted)]);
  };
  return words
    .map((word) => {
      const numbers = word.terms.filter(isNumeral).map(atomOf);
      const others = word.terms.filter((term) => !isNumeral(term));
      const needed = neededOf(word);
      const chosen = isCounted(word) ? others.map((term) => [term]) : choices(others, needed);
      const some = chosen.map((each) => `(${each.map(atomOf).join(" AND ")})`);
      return `(${[...numbers, ...(needed > 0 ? [anyOf(some)] : [])].join(" AND ")})`;
    })
    .join(" AND ");
}

// Pairs of characters can be counted in the text itself; of more than a few terms there are too many choices.
function isCounted({ terms }: QueryWord): boolean {
  const others = terms.filter((term) => !isNumeral(term));
  return (
    others.length > 1 && (others.length > 6 || others.every((term) => isHan(term) && [...term].length === 2))
  );
}

/**
 * Returns SQL for documents that have enough of the terms of a word, the one with this index, and its named parameters; null where
 * the expression says it all.
 */
export function pairCondition(
  word: QueryWord,
  at: number,
): { sql: string; parameters: Record<string, string | number> } | null {
  if (!isCounted(word)) return null;
  const pairs = word.terms
    .filter((term) => !isNumeral(term))
    .map((term, index) => [`pair${at}_${index}`, term] as const);
  const text = `d."titleZh" || ' ' || d."titleEn" || ' ' || d."text" || ' ' || d."keywords"`;
  const counted = pairs.map(([name]) => `(instr(${text}, @${name}) > 0)`);
  return {
    sql: `${counted.join(" + ")} >= @needed${at}`,
    parameters: { ...Object.fromEntries(pairs), [`needed${at}`]: neededOf(word) },
  };
}

/** Returns all choices of so many terms. */
function choices(terms: readonly string[], count: number): string[][] {
  if (count <= 0) return [[]];
  return terms.flatMap((term, at) => choices(terms.slice(at + 1), count - 1).map((rest) => [term, ...rest]));
}

/** For a longer Latin word that no document has, returns those that differ from it by a slip: one letter in five. */
function similarTerms(index: SearchIndex, term: string): string[] {
  if (!/^[a-z]{5,}$/.test(term)) return [];
  const known = index.prepare(`SELECT 1 FROM "term" WHERE "term" MATCH ? LIMIT 1`).get(`${quoted(term)} *`);
  if (known) return [];
  const slips = Math.round(term.length / 5);
  return index
    .prepare<unknown[], string>(
      `SELECT "term" FROM "vocabulary" WHERE "term" >= 'a' AND "term" < '{' AND length("term") BETWEEN ? AND ?`,
    )
    .pluck()
    .all(term.length - slips, term.length + slips)
    .filter((other) => distance(term, other) <= slips);
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
