import WordExtractor from "word-extractor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Block, textBlock } from "./block";
import { notices, unreadReasons } from "./messages";

/** Quotation marks and dashes are left as they are printed: 9—11 is not 9-11. */
const asPrinted = { filterUnicode: false };

/** Reads a .doc of Word 97 to 2003. Its automatic numbers, raised text and merged cells are lost, which a notice says. */
export async function readOldWord(bytes: Uint8Array): Promise<{ blocks: Block[]; notices: Bilingual[] }> {
  const document = await new WordExtractor().extract(Buffer.from(bytes));
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
      blocks.push(textBlock(text));
    }
  }
  endTable();
  return blocks;
}

// A row of a table is its cells, each with a tab behind it, and a line end; a cell of several paragraphs has line ends too.
function rowsAndLines(body: string): { text: string; isRow: boolean }[] {
  const found: { text: string; isRow: boolean }[] = [];
  let open = "";
  for (const line of body.split("\n")) {
    const isInRow = open !== "" || line.includes("\t");
    if (isInRow && line.endsWith("\t")) {
      found.push({ text: open + line, isRow: true });
      open = "";
    } else if (isInRow && line.includes("\t")) open += `${line}\n`;
    else if (open === "") found.push({ text: line, isRow: false });
    else open += `${line}\n`;
  }
  return [...found, ...open.split("\n").map((text) => ({ text, isRow: false }))];
}

function tableOf(rows: string[]): Block {
  const cells = rows.map((text) =>
    text
      .replace(/\t$/, "")
      .split("\t")
      .map((cell) => cell.trim()),
  );
  const isEven = cells.every(
    (row) => row.length === cells[0]?.length && row.every((cell) => !cell.includes("\n")),
  );
  if (!isEven) return { kind: "unread", page: null, reason: unreadReasons.oldTable };
  return { kind: "table", page: null, caption: "", unitLine: "", rows: cells, spans: [] };
}
