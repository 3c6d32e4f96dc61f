import type { Basis } from "./locate";

/** One place of a figure: what was sent and what came back. `within` is the sentence or the row that it stands in. */
export type FigurePlace = {
  key: string;
  then: string;
  now: string;
  basis: Basis;
  within: string;
  at: number;
};

/** A part of a sentence as it reads: text, or a figure by its key. */
export type WordPart = { text: string; key?: string };

/** A sentence whose words changed. `wording` refers to figures by their keys, as it is stored. */
export type ChangedWords = {
  key: string;
  then: WordPart[];
  now: WordPart[];
  wording: string;
  basis: Basis;
  at: number;
};

/** Keys of what a paragraph stands between in a returned document; null where a heading is, or nothing. */
export type Neighbours = { after: string | null; before: string | null };

/** A paragraph that was not sent. */
export type AddedText = Neighbours & { text: string; isInTable: boolean; at: number };

/** What a returned document says that the sent one did not. `at` is where in the document, to keep its order. */
export type Comparison = {
  figures: FigurePlace[];
  words: ChangedWords[];
  /** Keys of sentences and figures that have no place any more. */
  removed: { key: string; then: string; at: number }[];
  added: AddedText[];
  /** Sentences in another order. */
  moved: (Neighbours & { key: string; text: string; at: number })[];
  /** Texts that the outline sets; `then` is empty where the outline has no such text any more. */
  set: { then: string; now: string; at: number }[];
  /** Sent paragraphs that the report does not print any more, so that there is nothing to compare them with. */
  unknown: string[];
  /** How many places were found without their bookmark. */
  withoutBookmark: number;
};

export function emptyComparison(): Comparison {
  const changed = { figures: [], words: [], removed: [], added: [], moved: [], set: [] };
  return { ...changed, unknown: [], withoutBookmark: 0 };
}
