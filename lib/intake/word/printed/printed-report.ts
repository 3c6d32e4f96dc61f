/** What a bookmark stands around. `bookmark` is its name. */
export type Piece = SetPiece | FigurePiece | SentencePiece;

/** A text that the outline sets: a heading, a label, a name in a table. */
export type SetPiece = { kind: "set"; bookmark: string; text: string };

/** A figure as it is printed. `source` is where it comes from, "" where that is not said, null for the unit of a figure. */
export type FigurePiece = {
  kind: "figure";
  bookmark: string;
  key: string;
  text: string;
  source: string | null;
};

/** A sentence with the figures in it. */
export type SentencePiece = {
  kind: "sentence";
  bookmark: string;
  key: string;
  parts: (string | FigurePiece)[];
};

/** `level` of a heading counts from 1; that of a paragraph is 0, of a bullet 1, of one below it 2. */
export type PrintedPart =
  | { kind: "heading"; level: number; pieces: Piece[] }
  | { kind: "paragraph"; level: number; isLabel: boolean; pieces: Piece[] }
  | { kind: "table"; look: "figures" | "card"; rows: Piece[][][] };

/** A report or a section of it as it is printed, before any format is chosen. */
export type PrintedReport = {
  /** Names of the bookmarks that say which document it is: around the title, and around that of the contents. */
  bookmarks: string[];
  title: string;
  /** The lines below the title: the section, the state of the text, the publisher. */
  lines: SetPiece[];
  parts: PrintedPart[];
};

export function piecesOf(part: PrintedPart): Piece[] {
  return part.kind === "table" ? part.rows.flat(2) : part.pieces;
}

/** Returns the text of a piece as it is sent. */
export function textOfPiece(piece: Piece): string {
  if (piece.kind !== "sentence") return piece.text;
  return piece.parts.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
