import type { Piece } from "../printed/printed-report";
import { textOfPiece } from "../printed/printed-report";
import { type ReturnedParagraph, type ReturnedText, type Span, textOf } from "./returned-text";
import { similarity } from "./similarity";
import { isContent, type Slot } from "./slots";

/** How a piece was found: by its bookmark, by what stands around it, or by its own words. */
export type Basis = "bookmark" | "context" | "words";

export type Location = Span & { basis: Basis };

export type Located = {
  /** Pieces that are not in the document any more are left out. */
  locations: ReadonlyMap<Piece, Location>;
  /** Paragraphs that are none of the sent ones. */
  added: ReturnedParagraph[];
};

type Search = {
  returned: ReturnedText;
  slots: readonly Slot[];
  slotOf: ReadonlyMap<Piece, Slot>;
  locations: Map<Piece, Location>;
  /** Paragraphs in which nothing was found yet. */
  loose: Set<ReturnedParagraph>;
};

/** Finds the pieces of a sent document in the returned one. */
export function locatePieces(slots: readonly Slot[], returned: ReturnedText): Located {
  const slotOf = new Map(slots.flatMap((slot) => slot.pieces.map((piece) => [piece, slot] as const)));
  const search: Search = { returned, slots, slotOf, locations: new Map(), loose: new Set() };
  findByBookmark(search);
  for (const [paragraph, claims] of claimsOf(search)) claimParagraph(search, paragraph, claims);
  for (const slot of slots) findInRow(search, slot);
  findByWords(search);
  for (const slot of slots) dropEmptied(search, slot);
  const added = returned.paragraphs.filter(
    (each) => search.loose.has(each) && textOf(returned, each).trim() !== "",
  );
  return { locations: search.locations, added };
}

function findByBookmark({ returned, slots, locations }: Search): void {
  for (const { pieces } of slots) {
    for (const piece of pieces) {
      const span = returned.bookmarks.get(piece.bookmark);
      if (span) locations.set(piece, { ...span, basis: "bookmark" });
    }
  }
}

type Claim = [Piece, Location];

/** Returns for each paragraph the pieces found in it, in their order. */
function claimsOf({ returned, locations }: Search): Map<ReturnedParagraph, Claim[]> {
  const { paragraphs } = returned;
  const claims = new Map(paragraphs.map((paragraph) => [paragraph, [] as Claim[]]));
  for (const claim of [...locations].toSorted(([, a], [, b]) => a.start - b.start || a.end - b.end)) {
    const [, span] = claim;
    for (let at = firstEndingFrom(paragraphs, span.start); at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph.start > span.end) break;
      if (touches(span, paragraph)) claims.get(paragraph)?.push(claim);
    }
  }
  return claims;
}

/** Returns the index of the first paragraph that does not end before an offset. */
function firstEndingFrom(paragraphs: readonly Span[], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands between the pieces of a paragraph belongs to one of them: a word typed behind a bookmark is outside of it. */
function claimParagraph(search: Search, paragraph: ReturnedParagraph, claims: readonly Claim[]): void {
  if (paragraph.isContents) return;
  if (claims.length === 0) {
    search.loose.add(paragraph);
    return;
  }
  for (const gap of gapsOf(search, paragraph, claims)) {
    const owner = ownerOf(search, gap, claims);
    const had = search.locations.get(owner);
    const isBeside = had && had.start <= gap.end && had.end >= gap.start;
    const basis = isBeside ? had.basis : "context";
    const start = isBeside ? Math.min(had.start, gap.start) : gap.start;
    const end = isBeside ? Math.max(had.end, gap.end) : gap.end;
    search.locations.set(owner, { start, end, basis });
  }
}

function touches(span: Span, paragraph: Span): boolean {
  if (span.start === span.end) return span.start >= paragraph.start && span.start <= paragraph.end;
  return span.start < paragraph.end && span.end > paragraph.start;
}

function gapsOf({ returned }: Search, paragraph: Span, claims: readonly Claim[]): Span[] {
  const gaps: Span[] = [];
  let at = paragraph.start;
  for (const [, { start, end }] of claims) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < paragraph.end) gaps.push({ start: at, end: paragraph.end });
  return gaps.filter((gap) => textOf(returned, gap).trim() !== "");
}

function ownerOf(search: Search, gap: Span, claims: readonly Claim[]): Piece {
  const before = claims.findLast(([, { end }]) => end <= gap.start)?.[0];
  const after = claims.find(([, { start }]) => start >= gap.end)?.[0];
  const neighbours = [before, after].filter((piece) => piece !== undefined);
  const lost = neighbours
    .flatMap((piece) => search.slotOf.get(piece)?.pieces ?? [])
    .find((piece) => isContent(piece) && isEmpty(search, piece));
  const content = neighbours.find(isContent);
  const owner = lost ?? content ?? neighbours[0] ?? claims[0]?.[0];
  if (!owner) throw new Error("A gap has pieces beside it.");
  return owner;
}

function isEmpty({ locations }: Search, piece: Piece): boolean {
  const location = locations.get(piece);
  return !location || location.start === location.end;
}

/** Finds what a cell holds by the other cells of its row, when its bookmark was lost. */
function findInRow(search: Search, slot: Slot): void {
  const content = slot.pieces.find(isContent);
  if (!slot.row || !content || !isEmpty(search, content)) return;
  for (const { pieces, column } of slot.row) {
    const found = pieces
      .flatMap((piece) => search.locations.get(piece) ?? [])
      .find(({ start, end }) => end > start);
    const beside = found && search.returned.paragraphs.find((paragraph) => touches(found, paragraph))?.cell;
    if (!beside || beside.column !== column) continue;
    const cell = [...search.loose].find(
      (each) =>
        each.cell?.table === beside.table && each.cell.row === beside.row && each.cell.column === slot.column,
    );
    if (!cell || textOf(search.returned, cell).trim() === "") continue;
    search.loose.delete(cell);
    search.locations.set(content, { start: cell.start, end: cell.end, basis: "context" });
    return;
  }
}

// Two texts that share less than half are not taken for one.
const leastSimilarity = 0.5;

/** Finds what lost its bookmarks by its words: the most alike first, so that a better match is not taken away. */
function findByWords(search: Search): void {
  const lost = search.slots.filter((slot) => slot.row === null && isLost(search, slot));
  if (lost.length === 0) return;
  const paragraphs = [...search.loose].filter((each) => each.cell === null && each.end > each.start);
  const pairs = lost.flatMap((slot) => {
    const then = slot.pieces.map(textOfPiece).join("");
    return paragraphs.map((paragraph) => ({
      ...{ slot, paragraph },
      score: similarity(then, textOf(search.returned, paragraph)) + keptFigures(search, slot, paragraph),
    }));
  });
  const taken = new Set<Slot | ReturnedParagraph>();
  for (const { slot, paragraph, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (score < leastSimilarity) break;
    if (taken.has(slot) || taken.has(paragraph)) continue;
    taken.add(slot).add(paragraph);
    takeParagraph(search, slot, paragraph);
  }
}

function isLost(search: Search, { pieces }: Slot): boolean {
  const content = pieces.filter(isContent);
  return (content.length > 0 ? content : pieces).every((piece) => isEmpty(search, piece));
}

/** Returns 1 if a figure of the slot's sentence kept its bookmark within the paragraph. */
function keptFigures({ returned }: Search, { pieces }: Slot, paragraph: Span): number {
  const figures = pieces.flatMap((piece) => (piece.kind === "sentence" ? piece.parts : []));
  const isKept = figures.some((part) => {
    const span = typeof part === "string" ? undefined : returned.bookmarks.get(part.bookmark);
    return (
      span !== undefined &&
      span.start < span.end &&
      span.start >= paragraph.start &&
      span.end <= paragraph.end
    );
  });
  return isKept ? 1 : 0;
}

/** Gives a paragraph to a slot: the label in front to the label, the rest to what was filled in. */
function takeParagraph(search: Search, slot: Slot, paragraph: ReturnedParagraph): void {
  search.loose.delete(paragraph);
  let { start } = paragraph;
  const main = slot.pieces.find(isContent) ?? slot.pieces[0];
  for (const piece of slot.pieces) {
    if (piece === main) break;
    const label = textOfPiece(piece);
    if (!search.returned.text.startsWith(label, start)) continue;
    search.locations.set(piece, { start, end: start + label.length, basis: "words" });
    start += label.length;
  }
  if (main) search.locations.set(main, { start, end: paragraph.end, basis: "words" });
}

/** Leaves out what has no text any more. */
function dropEmptied(search: Search, { pieces }: Slot): void {
  for (const piece of pieces) if (isEmpty(search, piece)) search.locations.delete(piece);
}
