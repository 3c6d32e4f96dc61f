/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export type Span = { start: number; end: number };

/** Which cell of which table a paragraph stands in; tables are counted in the order in which they begin. */
export type Cell = { table: number; row: number; column: number };

export type ReturnedParagraph = Span & {
  cell: Cell | null;
  /** Whether it belongs to the table of contents, which Word makes itself. */
  isContents: boolean;
};

/** The text of a returned document as it reads when every tracked change is accepted. */
export type ReturnedText = {
  /** All paragraphs, each followed by `paragraphEnd`. */
  text: string;
  paragraphs: ReturnedParagraph[];
  /** By name. A bookmark without an end is left out. */
  bookmarks: ReadonlyMap<string, Span>;
  hasTrackedChanges: boolean;
  comments: number;
};

export const paragraphEnd = "\u2029";

/** Returns a span without the ends of paragraphs at its edges, which a bookmark may take in. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from] === paragraphEnd) from += 1;
  while (to > from && text[to - 1] === paragraphEnd) to -= 1;
  return { start: from, end: to };
}

/** Returns the text of a span; the paragraphs in it are lines. */
export function textOf({ text }: Pick<ReturnedText, "text">, { start, end }: Span): string {
  return text.slice(start, end).replaceAll(paragraphEnd, "\n");
}
