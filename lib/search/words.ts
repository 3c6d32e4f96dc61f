import { simplified } from "./simplified";

const grouping = /(?<=\d),(?=\d{3}(?!\d))/g;
const hanRuns = /[\p{Script=Han}々〇]+/gu;
// A fraction, before the words and numbers that it would be taken apart into.
const runs = /\d+\/\d+|[\p{Script=Han}々〇]+|[\p{L}\p{N}\p{M}]+(?:[.'-][\p{L}\p{N}\p{M}]+)*/gu;
const small = new Set("a an and at by for from in of on or the to with".split(" "));

/** Text as it is searched: whatever its width, case and form of characters, and without separators of thousands. */
export function normalised(text: string): string {
  return simplified(text.normalize("NFKC").toLowerCase()).replace(grouping, "");
}

/** Digits, with their point or as a fraction: what has to be met as it stands. */
export function isNumeral(term: string): boolean {
  return /^[\d./]+$/.test(term);
}

export function isHan(term: string): boolean {
  return /^[\p{Script=Han}々〇]/u.test(term);
}

/**
 * The terms of a text. Chinese is written without spaces, so it is cut into pairs of neighbouring characters, of which any
 * word of two characters or more is made; other scripts into words, with their parts.
 */
export function termsOf(text: string): string[] {
  // "ai赋能" is one run of letters to Unicode, but two words.
  const apart = normalised(text).replace(hanRuns, " $& ");
  return [...apart.matchAll(runs)].flatMap(([run]) => (isHan(run) ? pairsOf(run) : partsOf(run)));
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  // The last character stands alone as well: no pair begins with it by which it could be found.
  return [...pairs, ...characters.slice(-1)];
}

function partsOf(run: string): string[] {
  if (isNumeral(run)) return [run];
  const parts = run.split(/[.'-]/).filter((part) => part !== run);
  return [run, ...parts].filter((part) => part !== "" && !small.has(part));
}

/** A word that is asked for, with the terms that stand for it. */
export type AskedWord = { word: string; terms: string[] };

/** What a query asks for, word by word; of a very long one its beginning. */
export function askedWords(query: string): AskedWord[] {
  const words = normalised(query.slice(0, 200)).split(/(?:(?<!\d)\/|\/(?!\d)|[^\p{L}\p{N}\p{M}.'/-])+/u);
  return words
    .map((word) => ({ word, terms: askedTerms(word) }))
    .filter(({ terms }) => terms.length > 0)
    .slice(0, 12);
}

// A lone last character says nothing that the pair before it does not.
function askedTerms(word: string): string[] {
  const terms = termsOf(word);
  const isSaid = (term: string, index: number) => isHan(term) && term === terms[index - 1]?.slice(1);
  return [...new Set(terms.filter((term, index) => !isSaid(term, index)))];
}
