import type { Block, TextBlock } from "./block";
import { isTableCaption, isUnitLine, withYearParted } from "./captions";
import { type Heading, findHeadings } from "./find-headings";
import { headingNumberOf, listMarkOf } from "./heading-number";
import { joinLines } from "./join-lines";
import type { DocumentPart } from "./model";
import { withoutNoteMarks } from "./note-marks";
import { tidyText } from "./tidy-text";

type Unplaced = DocumentPart extends infer Part
  ? Part extends unknown
    ? Omit<Part, "place">
    : never
  : never;

/** The parts of a document, from what was found in it: lines joined, headings and captions told from paragraphs. */
export function partsOfBlocks(found: Block[]): DocumentPart[] {
  const blocks = withoutNoteMarks(withCaptions(joinLines(found)));
  const headings = findHeadings(blocks.filter((block) => block.kind === "text"));
  return blocks.map((block, part) => {
    const place = { page: block.page, part };
    return { place, ...unplaced(block, headings) } as DocumentPart;
  });
}

function unplaced(block: Block, headings: Map<TextBlock, Heading>): Unplaced {
  if (block.kind === "text") {
    const heading = headings.get(block);
    return heading ? { kind: "heading", ...heading, text: tidyText(heading.text) } : paragraphOf(block);
  }
  const { page: _, ...part } = block;
  if (part.kind === "note") return { ...part, text: tidyText(part.text) };
  if (part.kind === "unread") return part;
  return { ...part, rows: part.rows.map((row) => row.map(tidyText)), caption: tidyText(part.caption) };
}

function paragraphOf({ text, marker, depth }: TextBlock): Unplaced {
  const line = withYearParted(text.trim());
  if (marker) return { kind: "paragraph", level: Math.max(depth, 1), marker, text: tidyText(line) };
  const number = headingNumberOf(line);
  const typed = listMarkOf(line) || (number && isItemNumber(number.rank) ? number.number : "");
  const level = typed ? Math.max(depth, 1) : depth;
  return { kind: "paragraph", level, marker: typed.trim(), text: tidyText(line.slice(typed.length)) };
}

// 一、 and （一） before a whole sentence belong to its words; the others are numbers of a list.
const isItemNumber = (rank: number) => rank >= 6;

/** Moves the title and the unit line before a table into it. */
function withCaptions(blocks: Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") {
      kept.push(block);
      continue;
    }
    const table = { ...block };
    for (let last = kept.at(-1); last?.kind === "text"; last = kept.at(-1)) {
      const line = last.text.trim();
      if (table.unitLine === "" && isUnitLine(line)) table.unitLine = tidyText(line);
      else if (table.caption === "" && isTableCaption(line)) table.caption = withYearParted(line);
      else break;
      kept.pop();
      if (table.caption !== "") break;
    }
    kept.push(table);
  }
  return kept;
}
