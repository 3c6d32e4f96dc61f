import type { Block } from "../block";
import { unreadReasons } from "../messages";
import { gridOf, type Cell } from "../table-grid";
import { readParagraph } from "./paragraph";
import type { WordContext } from "./word-context";
import { childOf, childrenOf, isOn, valueOf, type XmlElement } from "./xml";

type ReadBlocks = (elements: XmlElement[], context: WordContext) => Block[];

/** Reads a table, and after it what is in its cells but is not their text. A table of one cell is a frame around paragraphs. */
export function readTable(table: XmlElement, context: WordContext, readBlocks: ReadBlocks): Block[] {
  const rows = rowsIn(table, context);
  const [first, ...others] = rows.flatMap(({ cells }) => cells);
  if (!first) return [];
  if (others.length === 0) return readBlocks(childrenOf(first), context);
  const after: Block[] = [];
  const cells = rows.flatMap(({ element, cells }, row) =>
    cellsOf(element, cells, { row, after, context, readBlocks }),
  );
  if (cells.every(({ lines }) => lines.length === 0)) return after;
  const grid = gridOf(cells);
  const read: Block = grid
    ? { kind: "table", page: null, caption: "", unitLine: "", ...grid }
    : { kind: "unread", page: null, reason: unreadReasons.unalignedTable };
  return [read, ...after];
}

type Row = { element: XmlElement; cells: XmlElement[] };

function rowsIn(table: XmlElement, context: WordContext): Row[] {
  return unwrapped(table, "tr", context).flatMap((element) => {
    const properties = childOf(element, "trPr");
    if (childOf(properties, "del") ?? childOf(properties, "ins")) context.notices.add("trackedChanges");
    if (childOf(properties, "del")) return [];
    if (isOn(properties, "hidden")) {
      context.notices.add("hiddenText");
      return [];
    }
    return [{ element, cells: unwrapped(element, "tc", context) }];
  });
}

// Rows and cells may stand in content controls and marks of tracked changes.
function unwrapped(element: XmlElement, name: string, context: WordContext): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "sdt") return unwrapped(childOf(child, "sdtContent") ?? child, name, context);
    if (!["ins", "moveTo", "customXml"].includes(child.name)) return [];
    if (child.name !== "customXml") context.notices.add("trackedChanges");
    return unwrapped(child, name, context);
  });
}

type CellContext = { row: number; after: Block[]; context: WordContext; readBlocks: ReadBlocks };

function cellsOf(row: XmlElement, elements: XmlElement[], at: CellContext): Cell[] {
  let column = Number(valueOf(childOf(row, "trPr"), "gridBefore") ?? 0);
  return elements.map((element) => {
    const properties = childOf(element, "tcPr");
    const columns = Number(valueOf(properties, "gridSpan") ?? 1);
    const merge = childOf(properties, "vMerge");
    const isContinued = merge !== undefined && merge.attributes.val !== "restart";
    const lines = isContinued ? [] : linesOf(element, at);
    const cell = { row: at.row, column, columns, isContinued, lines };
    column += columns;
    return cell;
  });
}

function linesOf(element: XmlElement, { after, context, readBlocks }: CellContext): string[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "sdt")
      return linesOf(childOf(child, "sdtContent") ?? child, { row: 0, after, context, readBlocks });
    if (child.name !== "p") {
      if (child.name === "tbl") context.notices.add("nestedTables");
      after.push(...readBlocks([child], context));
      return [];
    }
    const paragraph = readParagraph(child, context);
    if (!paragraph) return [];
    after.push(
      ...readBlocks(
        paragraph.boxes.flatMap((box) => childrenOf(box)),
        context,
      ),
      ...paragraph.others,
    );
    return `${paragraph.marker}${paragraph.text}`.trim() === ""
      ? []
      : `${paragraph.marker}${paragraph.text}`.split("\n");
  });
}
