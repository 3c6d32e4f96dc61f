import type { Piece, PrintedPart } from "../printed/printed-report";

/** What stands in one paragraph of a sent document, or in one cell of a table. */
export type Slot = {
  kind: "heading" | "paragraph" | "cell";
  pieces: readonly Piece[];
  /** The slots of the row that a cell is in, and its column there; null for paragraphs. */
  row: readonly Slot[] | null;
  column: number;
};

/** Returns the slots of a report in print order; empty cells are slots too. */
export function slotsOf(parts: readonly PrintedPart[]): Slot[] {
  return parts.flatMap((part) => (part.kind === "table" ? part.rows.flatMap(rowOf) : [paragraphOf(part)]));
}

function paragraphOf({ kind, pieces }: Exclude<PrintedPart, { kind: "table" }>): Slot {
  return { kind, pieces, row: null, column: 0 };
}

function rowOf(cells: readonly Piece[][]): Slot[] {
  const row: Slot[] = [];
  for (const [column, pieces] of cells.entries()) row.push({ kind: "cell", pieces, row, column });
  return row;
}

/** Whether a piece is something that was filled in, not set by the outline. */
export function isContent(piece: Piece): boolean {
  return piece.kind !== "set";
}
