import { type Cell, paragraphEnd, type ReturnedParagraph, type Span } from "./returned-text";

/** A text as it is put together: the body, or what stands in a text box. */
export type Flow = {
  text: string;
  paragraphs: ReturnedParagraph[];
  bookmarks: Map<string, Span>;
  /** Names and beginnings of the bookmarks that are open, by their id. */
  open: Map<string, { name: string; start: number }>;
  /** Whether a tracked change deletes the end of the last paragraph, so that the next one goes on in it. */
  isEndDeleted: boolean;
};

export function emptyFlow(): Flow {
  return { text: "", paragraphs: [], bookmarks: new Map(), open: new Map(), isEndDeleted: false };
}

export function beginParagraph(flow: Flow, cell: Cell | null): void {
  const isJoined = flow.isEndDeleted && flow.paragraphs.length > 0;
  flow.isEndDeleted = false;
  if (!isJoined)
    flow.paragraphs.push({ start: flow.text.length, end: flow.text.length, cell, isContents: false });
}

export function endParagraph(flow: Flow): void {
  const last = flow.paragraphs.at(-1);
  if (!last) return;
  last.end = flow.text.length;
  if (!flow.isEndDeleted) flow.text += paragraphEnd;
}

export function startBookmark(flow: Flow, id: string, name: string): void {
  flow.open.set(id, { name, start: flow.text.length });
}

/** The first of two bookmarks of one name counts, as in Word. */
export function endBookmark(flow: Flow, id: string): void {
  const opened = flow.open.get(id);
  if (!opened) return;
  flow.open.delete(id);
  if (!flow.bookmarks.has(opened.name))
    flow.bookmarks.set(opened.name, { start: opened.start, end: flow.text.length });
}

/** Adds the text of a box after that of the body. */
export function appendFlow(flow: Flow, box: Flow): void {
  const shift = flow.text.length;
  const moved = ({ start, end }: Span) => ({ start: start + shift, end: end + shift });
  flow.paragraphs.push(...box.paragraphs.map((paragraph) => ({ ...paragraph, ...moved(paragraph) })));
  for (const [name, span] of box.bookmarks)
    if (!flow.bookmarks.has(name)) flow.bookmarks.set(name, moved(span));
  flow.text += box.text;
}
