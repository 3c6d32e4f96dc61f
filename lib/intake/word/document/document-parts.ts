import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from "docx";
import { type EndNotes, labelledRuns, runsOf } from "./document-runs";
import { textWidth } from "./document-styles";
import type { Piece, PrintedPart } from "../printed/printed-report";

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Returns a part of a report as Word has it. */
export function documentPart(part: PrintedPart, notes: EndNotes): (Paragraph | Table)[] {
  if (part.kind === "table") return [tableOf(part, notes), new Paragraph({ spacing: { line: 240 } })];
  if (part.kind === "heading") {
    const heading = levels[Math.min(part.level, levels.length) - 1];
    return [new Paragraph({ ...(heading && { heading }), children: runsOf(part.pieces, notes) })];
  }
  const children = labelledRuns(part.pieces, notes);
  if (part.isLabel) return [new Paragraph({ style: "Label", children })];
  if (part.level === 0) return [new Paragraph({ style: "Prose", children })];
  return [new Paragraph({ numbering: { reference: "bullets", level: part.level - 1 }, children })];
}

const shares = { figures: [0.46, 0.2, 0.2, 0.14], card: [0.3, 0.7] } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = {
  ...{ top: line, bottom: line, insideHorizontal: line },
  ...{ left: none, right: none, insideVertical: none },
};

function tableOf({ look, rows }: Extract<PrintedPart, { kind: "table" }>, notes: EndNotes): Table {
  const columnWidths = shares[look].map((share) => Math.round(share * textWidth));
  return new Table({
    columnWidths,
    borders,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: look === "figures" && index === 0,
          cantSplit: true,
          children: cells.map((pieces, column) =>
            cellOf(pieces, notes, look === "figures" && (column === 1 || column === 2)),
          ),
        }),
    ),
  });
}

function cellOf(pieces: readonly Piece[], notes: EndNotes, isNumber: boolean): TableCell {
  const children: ParagraphChild[] = runsOf(pieces, notes);
  const alignment = isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({ children: [new Paragraph({ style: "Cell", alignment, children })] });
}
