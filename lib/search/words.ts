import { foldRadicals } from "@/lib/characters/radicals";
import { toSimplified } from "./simplified";

const thousandsSeparators = /(?<=\d),(?=\d{3}(?!\d))/g;
const hanRuns = /[\p{Script=Han}々〇]+/gu;
// Fractions come first, or they would match as two numbers.
const termPattern = /\d+\/\d+|[\p{Script=Han}々〇]+|[\p{L}\p{N}\p{M}]+(?:[.'-][\p{L}\p{N}\p{M}]+)*/gu;
const stopWords = new Set("a an and at by for from in of on or the to with".split(" "));

/** Folds radicals, width, case and traditional characters. */
export function folded(text: string): string {
  return toSimplified(foldRadicals(text).normalize("NFKC").toLowerCase());
}

/** Returns the form in which texts and queries are compared: folded, and without thousands separators. */
export function normalise(text: string): string {
  return folded(text).replace(thousandsSeparators, "");
}

/** Whether a term is a number or a fraction, which must match exactly. */
export function isNumeral(term: string): boolean {
  return /^[\d./]+$/.test(term);
}

export function isHan(term: string): boolean {
  return /^[\p{Script=Han}々〇]/u.test(term);
}

/**
 * Returns the search terms of a text. Chinese has no spaces between words, so it is split into all pairs of neighbouring
 * characters; other scripts into words and the parts of compound words.
 */
export function termsOf(text: string): string[] {
  // To Unicode, "ai赋能" is a single run of letters.
  const separated = normalise(text).replace(hanRuns, " $& ");
  return [...separated.matchAll(termPattern)].flatMap(([run]) => (isHan(run) ? pairsOf(run) : partsOf(run)));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  // The last character is also a term of its own, because no pair begins with it.
  return [...pairs, ...characters.slice(-1)];
}

function partsOf(run: string): string[] {
  if (isNumeral(run)) return [run];
  const parts = run.split(/[.'-]/).filter((part) => part !== run);
  return [run, ...parts].filter((part) => part !== "" && !stopWords.has(part));
}

/** A word of a query, normalised, with its search terms. */
export type QueryWord = { word: string; terms: string[] };

/** Returns the words of a query: at most twelve, from its first 200 characters. */
export function queryWords(query: string): QueryWord[] {
  const words = normalise(query.slice(0, 200)).split(/(?:(?<!\d)\/|\/(?!\d)|[^\p{L}\p{N}\p{M}.'/-])+/u);
  return words
    .map((word) => ({ word, terms: termsOfWord(word) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, 12);
}

// Leaves out the last character of a word, which the pair before it covers.
function termsOfWord(word: string): string[] {
  const terms = termsOf(word);
  const isCovered = (term: string, index: number) => isHan(term) && term === terms[index - 1]?.slice(1);
  return [...new Set(terms.filter((term, index) => !isCovered(term, index)))];
}
