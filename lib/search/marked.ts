import { simplified } from "./simplified";
import type { AskedWord } from "./words";
import { isHan } from "./words";

/** Text in pieces, some of which are what was asked for. */
export type Piece = { text: string; isFound: boolean };

/** Marks in a text what a query asked for: its words where they stand whole, else those of their terms that do. */
export function marked(text: string, words: readonly AskedWord[]): Piece[] {
  const folded = fold(text);
  const isFound = new Array<boolean>(text.length).fill(false);
  for (const [start, end] of words.flatMap((word) => placesOf(folded.text, word))) {
    isFound.fill(true, folded.at[start], folded.at[end]);
  }
  return piecesOf(text, isFound);
}

/** Text without case, width and traditional forms, and for each of its places the place in the original. */
function fold(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let folded = "";
  let place = 0;
  for (const character of text) {
    const plain = simplified(character.normalize("NFKC").toLowerCase());
    folded += plain;
    for (let index = 0; index < plain.length; index += 1) at.push(place);
    place += character.length;
  }
  return { text: folded, at: [...at, place] };
}

function placesOf(text: string, { word, terms }: AskedWord): [start: number, end: number][] {
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

const before = 16;

/** The part of a long text where it says most of what was asked for; its beginning where it does not. */
export function excerpt(text: string, words: readonly AskedWord[], length: number): Piece[] {
  const start = startOf(text, densest(marked(text, words), length));
  const end = Math.min(text.length, start + length);
  const ellipsis = { text: "…", isFound: false };
  const cut = marked(text.slice(start, end), words);
  return [...(start > 0 ? [ellipsis] : []), ...cut, ...(end < text.length ? [ellipsis] : [])];
}

/** Where the part of this length begins that has most in it of what was found. */
function densest(pieces: readonly Piece[], length: number): number {
  const ends = pieces.reduce<number[]>((all, { text }) => [...all, (all.at(-1) ?? 0) + text.length], []);
  const found = pieces.flatMap(({ text, isFound }, index) =>
    isFound ? [{ at: (ends[index] ?? 0) - text.length, length: text.length }] : [],
  );
  const within = (from: number) =>
    found.filter(({ at }) => at >= from && at < from + length / 2).reduce((sum, one) => sum + one.length, 0);
  const best = found.reduce((one, other) => (within(other.at) > within(one.at) ? other : one), { at: 0 });
  return best.at;
}

// A little of what stands before it, from the beginning of a Latin word.
function startOf(text: string, at: number): number {
  const start = Math.max(0, at - before);
  const broken = start > 0 ? /^[\p{Script=Latin}\d]+\s?/u.exec(text.slice(start, at))?.[0].length : 0;
  return start + (broken ?? 0);
}
