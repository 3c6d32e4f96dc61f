import type { QueryWord } from "./words";
import { folded as foldedForm, isHan } from "./words";

/** A piece of a text; `isFound` marks one that matches the query. */
export type Piece = { text: string; isFound: boolean };

/**
 * Splits a text into matching and other pieces. A query word that does not occur as a whole matches by those of its terms
 * that do.
 */
export function highlight(text: string, words: readonly QueryWord[]): Piece[] {
  const folded = fold(text);
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const [start, end] of words.flatMap((word) => rangesOf(folded.text, word))) {
    isFound.fill(true, folded.at[start], folded.at[end]);
  }
  return piecesOf(text, isFound);
}

/** Folds a text as queries are folded; `at` maps each index of the folded text to its index in the original. */
function fold(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let folded = "";
  let offset = 0;
  for (const character of text) {
    const plain = foldedForm(character);
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) at.push(offset);
    offset += character.length;
  }
  return { text: folded, at: [...at, offset] };
}

function rangesOf(text: string, { word, terms }: QueryWord): [start: number, end: number][] {
  const whole = occurrences(text, word);
  return whole.length > 0
    ? whole
    : terms.filter((term) => term.length > 1 || isHan(term)).flatMap((term) => occurrences(text, term));
}

function occurrences(text: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

function piecesOf(text: string, isFound: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const last = pieces.at(-1);
    const character = text.charAt(index);
    if (last && last.isFound === isFound[index]) last.text += character;
    else pieces.push({ text: character, isFound: isFound[index] ?? false });
  }
  return pieces;
}

const contextLength = 16;

/** Returns the part of a long text with the most matches, or its beginning if there are none. `length` is in characters. */
export function excerpt(text: string, words: readonly QueryWord[], length: number): Piece[] {
  const start = startOf(text, densestStart(highlight(text, words), length));
  const end = Math.min(text.length, start + length);
  const ellipsis = { text: "…", isFound: false };
  const cut = highlight(text.slice(start, end), words);
  return [...(start > 0 ? [ellipsis] : []), ...cut, ...(end < text.length ? [ellipsis] : [])];
}

/** Returns the start of the match that is followed by the most matching text within half of `length`. */
function densestStart(pieces: readonly Piece[], length: number): number {
  const ends = pieces.reduce<number[]>((all, { text }) => [...all, (all.at(-1) ?? 0) + text.length], []);
  const found = pieces.flatMap(({ text, isFound }, index) =>
    isFound ? [{ at: (ends[index] ?? 0) - text.length, length: text.length }] : [],
  );
  const within = (from: number) =>
    found.filter(({ at }) => at >= from && at < from + length / 2).reduce((sum, one) => sum + one.length, 0);
  const best = found.reduce((one, other) => (within(other.at) > within(one.at) ? other : one), { at: 0 });
  return best.at;
}

// Includes a little context before the match, and skips a Latin word that the cut would break.
function startOf(text: string, at: number): number {
  const start = Math.max(0, at - contextLength);
  const broken = start > 0 ? /^[\p{Script=Latin}\d]+\s?/u.exec(text.slice(start, at))?.[0].length : 0;
  return start + (broken ?? 0);
}
