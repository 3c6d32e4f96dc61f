import { type Box, type Element, elementIn, type Group } from "./boxes";
import type { Cell, Column, Run, Table } from "./model";
import { setText, type Setting } from "./set-text";
import { columnHeight, columnWidth, styles } from "./styles";

const gutter = 12;
const padding = 4;
const indentOfPart = 12;

/** Sets a table: each row is a group, and the head is repeated on every page. */
export function setTable(table: Table, parent: Element, setting: Setting): Group[] {
  const element = elementIn(parent, "Table");
  const headed = table.head && rowOf(headCells(table), { element, table, setting, isHead: true });
  const repeated = headed && asDecoration(headed);
  const head = headed ? [{ boxes: [headed], space: 10, keepsNext: true }] : [];
  const rows = table.rows.map((cells, at) => {
    const box = rowOf(cells, { element, table, setting, isHead: false, isFirst: at === 0 && !headed });
    return {
      boxes: dividedTall(box),
      space: at === 0 && !headed ? 10 : 0,
      ...(repeated && { head: repeated }),
    };
  });
  // Neither the first nor the last row stands alone.
  const kept = rows.map((row, at) => ({
    ...row,
    keepsNext: rows.length > 1 && (at === 0 || at === rows.length - 2),
  }));
  return [...head, ...kept];
}

const headCells = ({ head }: Table): Cell[] =>
  (head ?? []).map((text) => ({ runs: [{ text, isMuted: true }] }));

type Of = { element: Element; table: Table; setting: Setting; isHead: boolean; isFirst?: boolean };

function rowOf(cells: readonly Cell[], { element, table, setting, isHead, isFirst }: Of): Box {
  const row = elementIn(element, "TR");
  const set = cells.map((cell, at) => {
    const column = table.columns[at] ?? { share: 1 };
    const isHeader = isHead || column.isHeader;
    const scope = isHead ? "Column" : "Row";
    const attributes = isHeader ? { attributes: { O: "Table", Scope: scope } } : {};
    const left = leftOf(table.columns, at);
    const width = column.share * columnWidth - (at < table.columns.length - 1 ? gutter : 0);
    return linesOfCell(cell, {
      column,
      left,
      width,
      setting,
      element: elementIn(row, isHeader ? "TH" : "TD", attributes),
      isHead,
    });
  });
  const height = Math.max(...set.map(heightOf), isHead ? styles.small.leading : styles.cell.leading);
  const foot = padding * 2 + height;
  const marks = set.flatMap((lines) => stacked(lines, padding));
  const rule = { kind: "rule", x: 0, width: columnWidth, weight: 0.5 } as const;
  return {
    height: foot,
    marks: [
      ...(isFirst ? [{ ...rule, y: 0, color: "hairline" as const }] : []),
      ...marks,
      { ...rule, y: foot, color: isHead ? "muted" : "hairline" },
    ],
  };
}

const leftOf = (columns: readonly Column[], at: number) =>
  columns.slice(0, at).reduce((sum, { share }) => sum + share * columnWidth, 0);

type OfCell = {
  column: Column;
  left: number;
  width: number;
  setting: Setting;
  element: Element;
  isHead: boolean;
};

function linesOfCell({ runs, notes = [], depth = 0 }: Cell, of: OfCell): Box[] {
  const { column, setting, element, isHead } = of;
  const indent = depth * indentOfPart;
  const at = {
    ...{ setting, element, x: of.left + indent, width: of.width - indent },
    align: column.isNumeric ? ("end" as const) : ("start" as const),
  };
  const set = (text: Run[], isSmall: boolean) =>
    setText(text, {
      ...at,
      style: isSmall ? styles.small : styles.cell,
      ...(isSmall && { color: "muted" as const }),
    });
  return [...set(runs, isHead), ...notes.flatMap((note) => set(note, true))];
}

const heightOf = (boxes: readonly Box[]) => boxes.reduce((sum, { height }) => sum + height, 0);

/** Puts lines below one another, and returns what stands in them. */
export function stacked(lines: readonly Box[], top: number): Box["marks"] {
  let y = top;
  return lines.flatMap(({ height, marks }) => {
    const moved = marks.map((mark) => ("y" in mark ? { ...mark, y: mark.y + y } : mark));
    y += height;
    return moved;
  });
}

/** A row that no page can hold is cut into lines; its cells are then read line by line. */
function dividedTall(box: Box): Box[] {
  if (box.height <= columnHeight / 2) return [box];
  const slices = Math.ceil(box.height / styles.cell.leading);
  return Array.from({ length: slices }, (_, at) => {
    const top = at * styles.cell.leading;
    const isHere = (y: number) => y >= top && (y < top + styles.cell.leading || at === slices - 1);
    const marks = box.marks.flatMap((mark) =>
      "y" in mark && isHere(mark.y) ? [{ ...mark, y: mark.y - top }] : [],
    );
    return { height: Math.min(styles.cell.leading, box.height - top), marks };
  });
}

const decoration = elementIn(null, "Artifact");

/** The head of a table on a further page is no part of its structure. */
const asDecoration = (box: Box): Box => ({
  ...box,
  marks: box.marks.map((mark) => (mark.kind === "text" ? { ...mark, element: decoration } : mark)),
});
