import { xmlText } from "@/lib/characters/xml-characters";
import { depthOf, type OutlineSection } from "@/lib/outline/model";
import { branchOf } from "@/lib/outline/numbering";
import { bookmarkName, shortHash, wholeReport } from "./bookmark-name";
import { printBlock } from "./print-blocks";
import { pieceOfItem, type Printing, setPiece, startPrinting, type ToPrint } from "./print-pieces";
import type { PrintedPart, PrintedReport } from "./printed-report";

/** What a document says of itself. `asOf` is when the newest value in it was saved. */
export type Front = { lines: string[]; asOf: string };

/** Prints a report, or a section of it with those within. */
export function printReport(report: ToPrint, section: OutlineSection | null, front: Front): PrintedReport {
  const printing = startPrinting(report);
  const { year, title, sections } = report.outline;
  const scope = section ? shortHash(section.id) : wholeReport;
  const lines = [...(section ? [titleOf(section)] : []), ...front.lines];
  const printed = section ? branchOf(sections, section) : sections;
  const outermost = Math.min(...printed.map(depthOf));
  const { asOf } = front;
  return {
    bookmarks: [0, 1].map((copy) => bookmarkName({ kind: "document", year, scope, asOf, copy })),
    title: xmlText(title.zh),
    lines: lines.map((line) => setPiece(printing, line)),
    parts: printed.flatMap((each) => printSection(printing, each, depthOf(each) - outermost + 1)),
  };
}

export function titleOf({ number, title }: OutlineSection): string {
  return `${number}　${title.zh}`;
}

function printSection(printing: Printing, section: OutlineSection, level: number): PrintedPart[] {
  const parts: PrintedPart[] = [{ kind: "heading", level, pieces: [setPiece(printing, titleOf(section))] }];
  const lead = section.leadId === null ? null : pieceOfItem(printing, section.leadId);
  if (lead) parts.push({ kind: "paragraph", level: 0, isLabel: false, pieces: [lead] });
  return [...parts, ...section.blocks.flatMap((block) => printBlock(printing, block, level + 1))];
}

/** Returns the newest time at which a printed value was saved; "" where nothing is filled in. */
export function asOfValues(times: readonly string[]): string {
  return times.reduce((newest, at) => (at > newest ? at : newest), "");
}
