import { Bookmark, EndnoteReferenceRun, Paragraph, type ParagraphChild, TextRun } from "docx";
import { messages, sourceNote } from "../printed/messages";
import type { FigurePiece, Piece } from "../printed/printed-report";

/** The end notes of a document so far, by their number, and the source of the last figure; null where it has none. */
export type EndNotes = { texts: Map<number, string>; last: string } | null;

export function emptyNotes(): NonNullable<EndNotes> {
  return { texts: new Map(), last: "" };
}

type Look = { bold?: boolean };

/** Returns pieces as runs, each in its bookmark, those of figures within that of their sentence. */
export function runsOf(pieces: readonly Piece[], notes: EndNotes, look: Look = {}): ParagraphChild[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === "set") return [bookmarked(piece.bookmark, textRuns(piece.text, look))];
    if (piece.kind === "figure") return figureRuns(piece, notes, look);
    const children = piece.parts.flatMap((part) =>
      typeof part === "string" ? textRuns(part, look) : figureRuns(part, notes, look),
    );
    return [bookmarked(piece.bookmark, children)];
  });
}

/** Labels in front of a sentence stand out. */
export function labelledRuns(pieces: readonly Piece[], notes: EndNotes): ParagraphChild[] {
  return pieces.flatMap((piece) => runsOf([piece], notes, piece.kind === "set" ? { bold: true } : {}));
}

/** Figures of one source that follow one another share the note of the first. */
function figureRuns(piece: FigurePiece, notes: EndNotes, look: Look): ParagraphChild[] {
  const runs = bookmarked(piece.bookmark, textRuns(piece.text, look));
  if (!notes || piece.source === null || piece.source === notes.last) return [runs];
  notes.last = piece.source;
  const number = notes.texts.size + 1;
  notes.texts.set(number, piece.source === "" ? messages.noSource.zh : sourceNote(piece.source).zh);
  return [runs, new EndnoteReferenceRun(number)];
}

// What docx puts in the place of a bookmark may hold bookmarks too, which its types do not say.
function bookmarked(id: string, children: ParagraphChild[]): Bookmark {
  return new Bookmark({ id, children });
}

/** A line end of a text is a line break in its paragraph. */
function textRuns(text: string, look: Look): TextRun[] {
  return text
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));
}

export function endNotesOf(notes: EndNotes) {
  return Object.fromEntries(
    [...(notes?.texts ?? [])].map(([number, text]) => [
      number,
      { children: [new Paragraph({ children: textRuns(text, {}) })] },
    ]),
  );
}
