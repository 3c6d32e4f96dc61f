import { type Block, textBlock } from "../block";
import { isCaption, isTableCaption, isUnitLine } from "../captions";
import { headingNumberOf, listMarkOf, ranks } from "../heading-number";
import { unreadReasons } from "../messages";
import { isPageNumber } from "../page-number";
import { textOfPieces } from "../raised-text";
import { isDataLine, isTableLine, tableOfLines } from "./pdf-table";
import { type Line, piecesOf, plainText } from "./line";

/** Parts the lines of a document into tables and paragraphs. */
export function blocksOfLines(lines: Line[]): Block[] {
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(paragraphOf(paragraph));
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    const length = tableLengthAt(lines, at);
    if (length > 0) {
      endParagraph();
      blocks.push(tableOf(lines.slice(at, at + length)));
      at += length;
      continue;
    }
    if (beginsParagraph(paragraph.at(-1), line)) endParagraph();
    paragraph.push(line);
    at += 1;
  }
  endParagraph();
  return blocks;
}

/** How many lines from here are a table. Without a title before it, three rows of figures are needed to call it one. */
function tableLengthAt(lines: Line[], start: number): number {
  const before = lines.slice(Math.max(0, start - 2), start).map(plainText);
  const isTitled =
    isTableCaption(before.at(-1) ?? "") ||
    (isUnitLine(before.at(-1) ?? "") && isTableCaption(before[0] ?? ""));
  let [length, rows] = [0, 0];
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || !isTableLine(line) || isCaption(plainText(line)) || isUnitLine(plainText(line))) break;
    if (at - start - length > 3) break;
    if (!isDataLine(line)) continue;
    rows += 1;
    length = at - start + 1;
  }
  const beginsWithText = length > 0 && lines[start]?.chunks.length === 1 && !isTitled;
  return rows >= (isTitled ? 1 : 3) && !beginsWithText ? length : 0;
}

function tableOf(lines: Line[]): Block {
  const page = lines[0]?.page ?? null;
  const table = tableOfLines(lines);
  if (!table) return { kind: "unread", page, reason: unreadReasons.chart };
  if (table === "askew") return { kind: "unread", page, reason: unreadReasons.unalignedTable };
  return { kind: "table", page, caption: "", unitLine: "", ...table };
}

function paragraphOf(lines: Line[]): Block {
  const [first] = lines;
  const text = lines.map((line) => textOfPieces(piecesOf(line)).text).join("\n");
  return textBlock(text, {
    page: first?.page,
    isCentered: lines.length === 1 && first !== undefined && isCentered(first),
  });
}

function isCentered({ x, end, left, right, size }: Line): boolean {
  const [before, after] = [x - left, right - end];
  return Math.min(before, after) > 2 * size && Math.abs(before - after) < 2 * size + 0.2 * before;
}

function beginsParagraph(before: Line | undefined, line: Line): boolean {
  if (!before) return true;
  const [text, last] = [plainText(line), plainText(before)];
  const number = headingNumberOf(text);
  if (isPageNumber(text) || isPageNumber(last)) return true;
  const isIndented = line.x - line.left > 1.2 * line.size;
  if (isIndented && !isAligned(before, line)) return true;
  if (isCentered(before) || isCentered(line) || isCaption(last) || isCaption(text) || isUnitLine(text))
    return true;
  if (Math.abs(before.size - line.size) > 0.15 * before.size) return true;
  if (number && (number.rank < ranks.decimal || endsLine(before))) return true;
  if (/^[[［]\d{1,3}[\]］]/.test(text) || (listMarkOf(text) !== "" && endsLine(before))) return true;
  return endsLine(before) || isFarBelow(before, line);
}

// A whole paragraph may be indented: its lines then begin at the same place, and the first one does not end it.
function isAligned(before: Line, line: Line): boolean {
  return Math.abs(before.x - line.x) < 0.5 * line.size && !endsLine(before) && before.page === line.page;
}

/** Whether a line ends before the margin, as the last line of a paragraph does. */
function endsLine(line: Line): boolean {
  const short = line.right - line.end;
  return (
    short > 5 * line.size || (short > 1.2 * line.size && /[。！？；：.!?:;]["”’）)]?$/.test(plainText(line)))
  );
}

function isFarBelow(before: Line, line: Line): boolean {
  return (
    before.page === line.page && line.y - before.y > 2.6 * line.size && line.y - before.y > 1.7 * line.pitch
  );
}
