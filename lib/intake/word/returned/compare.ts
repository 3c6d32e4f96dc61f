import { parseText } from "@/lib/figures/text";
import { type Part, printNarrative } from "@/lib/narrative/narrative";
import { parseBookmarkName, shortHash } from "../printed/bookmark-name";
import { type Comparison, emptyComparison, type WordPart } from "./comparison";
import { type Located, locatePieces } from "./locate";
import { messages } from "../printed/messages";
import {
  type FigurePiece,
  type Piece,
  type PrintedReport,
  type SentencePiece,
  textOfPiece,
} from "../printed/printed-report";
import { type ReturnedText, textOf } from "./returned-text";
import { type PartNow, sentenceNow } from "./sentence-now";
import type { FigureReader } from "./sentence-tokens";
import { addedTexts, movedSentences } from "./order";
import { type Slot, slotsOf } from "./slots";

type Compared = Located & {
  slots: readonly Slot[];
  returned: ReturnedText;
  reader: FigureReader;
  comparison: Comparison;
  /** Where the last piece was found. */
  at: number;
};

/** Compares a document as it came back with what was sent. */
export function compareDocuments(
  sent: PrintedReport,
  returned: ReturnedText,
  reader: FigureReader,
): Comparison {
  const slots = slotsOf(sent.parts);
  const all = [...frontOf(sent), ...slots];
  const { locations, added } = locatePieces(all, returned);
  const comparison = emptyComparison();
  const compared: Compared = { slots, returned, reader, locations, added, comparison, at: 0 };
  for (const slot of all) for (const piece of slot.pieces) comparePiece(compared, slot, piece);
  sortOutForeign(compared, all);
  comparison.added = addedTexts(compared);
  comparison.moved = movedSentences(compared);
  comparison.withoutBookmark = [...locations.values()].filter(({ basis }) => basis !== "bookmark").length;
  return comparison;
}

/** The title page and the title of the contents. */
function frontOf({ bookmarks, title, lines }: PrintedReport): Slot[] {
  const [ofTitle = "", ofContents = ""] = bookmarks;
  const pieces: Piece[] = [
    { kind: "set", bookmark: ofTitle, text: title },
    ...lines,
    { kind: "set", bookmark: ofContents, text: messages.contents.zh },
  ];
  return pieces.map((piece) => ({ kind: "paragraph", pieces: [piece], row: null, column: 0 }));
}

/** Takes out of what was added the paragraphs that were sent, but are of an outline that has changed since. */
function sortOutForeign(compared: Compared, slots: readonly Slot[]): void {
  const { returned, comparison } = compared;
  const expected = new Set(slots.flatMap(({ pieces }) => pieces.map(({ bookmark }) => bookmark)));
  const foreign = [...returned.bookmarks].flatMap(([name, span]) => {
    const bookmark = expected.has(name) ? null : parseBookmarkName(name);
    return bookmark && span.end > span.start ? [{ bookmark, span }] : [];
  });
  compared.added = compared.added.filter((paragraph) => {
    const own = foreign.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
    const text = textOf(returned, paragraph);
    if (own.some(({ bookmark }) => bookmark.kind === "field")) comparison.unknown.push(text);
    return own.length === 0;
  });
  for (const { bookmark, span } of foreign) {
    const now = textOf(returned, span);
    if (bookmark.kind === "set" && shortHash(now) !== bookmark.hash)
      comparison.set.push({ then: "", now, at: span.start });
  }
}

function comparePiece(compared: Compared, slot: Slot, piece: Piece): void {
  compared.at = compared.locations.get(piece)?.start ?? compared.at;
  if (piece.kind === "set") compareSet(compared, slot, piece);
  else if (piece.kind === "sentence") compareSentence(compared, piece);
  else if (!isUnitOf(slot, piece)) compareFigure(compared, slot, piece);
}

function compareSet({ locations, returned, comparison, at }: Compared, { kind }: Slot, piece: Piece): void {
  const location = locations.get(piece);
  const isEmptied = returned.bookmarks.has(piece.bookmark) && kind === "heading";
  if (!location && !isEmptied) return;
  const then = textOfPiece(piece);
  const now = location ? textOf(returned, location).trim() : "";
  if (now !== then.trim()) comparison.set.push({ then, now, at });
}

/** In a table the last cell of a row has the unit of its figure. */
function unitIn(slot: Slot): FigurePiece | null {
  const piece = slot.row && slot.row.length > 2 ? slot.row.at(-1)?.pieces[0] : undefined;
  return piece?.kind === "figure" ? piece : null;
}

function isUnitOf(slot: Slot, piece: FigurePiece): boolean {
  return slot.row !== null && slot.column > 1 && unitIn(slot) === piece;
}

function compareFigure(compared: Compared, slot: Slot, piece: FigurePiece): void {
  const { locations, returned, comparison, at } = compared;
  const location = locations.get(piece);
  const unit = unitIn(slot);
  const then = piece.text + (unit?.text ?? "");
  if (!location) {
    comparison.removed.push({ key: piece.key, then, at });
    return;
  }
  const unitLocation = unit && locations.get(unit);
  const number = textOf(returned, location).trim();
  const unitNow = unitLocation ? textOf(returned, unitLocation).trim() : (unit?.text ?? "");
  const now = number.endsWith(unitNow) ? number : number + unitNow;
  const within = slot.row?.[0]?.pieces.map(textOfPiece).join("") ?? textOfSlot(compared, slot);
  comparison.figures.push({ key: piece.key, then, now, basis: location.basis, within, at });
}

function textOfSlot({ locations, returned }: Compared, { pieces }: Slot): string {
  return pieces
    .flatMap((piece) => locations.get(piece) ?? [])
    .map((span) => textOf(returned, span))
    .join("");
}

function compareSentence(compared: Compared, sentence: SentencePiece): void {
  const { locations, returned, reader, comparison, at } = compared;
  const location = locations.get(sentence);
  if (!location) {
    comparison.removed.push({ key: sentence.key, then: textOfPiece(sentence), at });
    return;
  }
  const within = textOf(returned, location);
  const now = sentenceNow(sentence, location, returned, reader);
  for (const part of now) {
    if (typeof part === "string") continue;
    const { piece, text, basis } = part;
    comparison.figures.push({ key: piece.key, then: piece.text, now: text, basis, within, at });
  }
  const wording = wordingOf(now.map(narrativePart));
  if (wording === wordingOf(sentence.parts.map(sentPart))) return;
  const then = sentence.parts.map((part) => (typeof part === "string" ? { text: part } : part));
  const { key } = sentence;
  comparison.words.push({ key, then, now: now.map(wordPart), wording, basis: location.basis, at });
}

function narrativePart(part: PartNow): Part {
  return typeof part === "string" ? { kind: "text", text: part } : { kind: "figure", key: part.piece.key };
}

function sentPart(part: string | FigurePiece): Part {
  return typeof part === "string" ? { kind: "text", text: part } : { kind: "figure", key: part.key };
}

function wordPart(part: PartNow): WordPart {
  return typeof part === "string" ? { text: part } : { text: part.text, key: part.piece.key };
}

/** Returns a sentence as it would be stored, so that a blank at its end is no difference. */
function wordingOf(parts: readonly Part[]): string {
  const wording = printNarrative(parts);
  const read = parseText(wording);
  return read.ok ? read.value : wording;
}
