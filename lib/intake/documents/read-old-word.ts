import type { Bilingual } from "@/lib/platform/bilingual";
import { type Block, textBlock } from "./block";
import { notices, unreadReasons } from "./messages";
import { openOldWord } from "./old-word-text";
import { textOfPieces } from "./raised-text";

/** Quotation marks and dashes are left as they are printed: 9—11 is not 9-11. */
const asPrinted = { filterUnicode: false };

/** Reads a .doc of Word 97 to 2003. Its automatic numbers and merged cells are lost, which a notice says. */
export async function readOldWord(bytes: Uint8Array): Promise<{ blocks: Block[]; notices: Bilingual[] }> {
  const document = await openOldWord(bytes);
  const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
  const notes = [document.getFootnotes(asPrinted), document.getEndnotes(asPrinted)].flatMap(lines);
  const blocks = [
    ...blocksOfBody(document.getBody(asPrinted)),
    ...lines(document.getTextboxes({ ...asPrinted, includeHeadersAndFooters: false })).map((line) =>
      textBlock(line),
    ),
    ...notes.map((text, at): Block => ({ kind: "note", page: null, mark: String(at + 1), text })),
  ];
  return { blocks, notices: [notices.oldWord] };
}

function blocksOfBody(body: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const { text, isRow } of rowsAndLines(body)) {
    if (isRow) rows.push(text);
    else {
      endTable();
      blocks.push(textBlock(withoutMarks(text)));
    }
  }
  endTable();
  return blocks;
}

const withoutMarks = (text: string) => textOfPieces([{ text, raised: "no" }]).text;

const mostLinesOfRow = 8;
const longestLineInRow = 60;

// A row of a table is its cells, each with a tab behind it, and a line end; a cell of several paragraphs has line ends too.
function rowsAndLines(body: string): { text: string; isRow: boolean }[] {
  const lines = body.split("\n");
  const found: { text: string; isRow: boolean }[] = [];
  for (let at = 0; at < lines.length;) {
    const length = rowLength(lines.slice(at, at + mostLinesOfRow));
    found.push({ text: lines.slice(at, at + Math.max(length, 1)).join("\n"), isRow: length > 0 });
    at += Math.max(length, 1);
  }
  return found;
}

/** How many of these lines are the first row; 0 where the first is text, which may hold a tab as well. */
function rowLength(lines: string[]): number {
  if (!lines[0]?.includes("\t")) return 0;
  const last = lines.findIndex((line) => line.endsWith("\t"));
  const isRow =
    last >= 0 &&
    lines.slice(0, last + 1).every((line) => line.length <= longestLineInRow || line.includes("\t"));
  return isRow ? last + 1 : 0;
}

function tableOf(rows: string[]): Block {
  const cells = rows.map((text) =>
    text
      .replace(/\t$/, "")
      .split("\t")
      .map((cell) => withoutMarks(cell.trim())),
  );
  const isEven = cells.every(
    (row) => row.length === cells[0]?.length && row.every((cell) => !cell.includes("\n")),
  );
  if (!isEven) return { kind: "unread", page: null, reason: unreadReasons.oldTable };
  return { kind: "table", page: null, caption: "", unitLine: "", rows: cells, spans: [] };
}
