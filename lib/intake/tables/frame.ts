import { isNameHeading, isYear, plainHeading } from "@/lib/entry/paste/headings";
import { headingPaths, isFigure, unitColumnsOf } from "@/lib/entry/paste/sheet";
import { type SheetUnit, unitAtEnd, unitsOfLine } from "@/lib/entry/paste/sheet-unit";
import type { SourceRow } from "./split-lines";

/** What a column holds: names of the rows, years and months, units, figures, or what says nothing of the figures. */
export type ColumnRole = "name" | "period" | "unit" | "figures" | "aside";

export type FrameRow = SourceRow & {
  /** By column, whether the cell holds a figure. */
  figures: boolean[];
  /** Units of the nearest line above it that names some. */
  above: SheetUnit[];
};

/** A table taken apart: what stands above its columns, what they hold, and its rows of figures. */
export type Frame = {
  roles: ColumnRole[];
  /** By column, the headings above it from top to bottom. */
  headings: string[][];
  body: FrameRow[];
  lines: string[];
};

const periodHeading =
  /^(?:统计)?(?:年份|年度|年|季度|季|月份|月|日期|时间|时期|期间|period|year|quarter|month|date)$/;
const asideHeading =
  /^(?:序号|编号|代码|行次|栏次|id|no\.?|#|备注|说明|注释?|来源|数据来源|资料来源|note|remarks?|source)$/;

/** A name with its number in a list, which is no figure: 1.食品, （2）衣着. */
const serialName = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[)）])\s*\p{Script=Han}/u;

/** `isSpanned`: whether merged cells are known, so that an empty heading is not part of the one to its left. */
export function frameOf(
  rows: readonly SourceRow[],
  given: { lines: readonly string[]; isSpanned: boolean; units: readonly string[] },
): Frame {
  const { units } = given;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const marked = marking(rows, units);
  const first = marked.findIndex((row) => row.figures.includes(true) && !isNumbering(row.cells));
  const head = first < 0 ? marked.length : first;
  const above = marked.slice(0, head).filter(({ cells }) => !isNumbering(cells));
  const headings = pathsOf(
    above.map(({ cells }) => cells),
    width,
    given.isSpanned,
  );
  const titles = [
    ...given.lines,
    ...above.flatMap(({ cells }) => (headingAlone(cells) ? [] : (onlyText(cells) ?? []))),
  ].filter(Boolean);
  const body = withUnitsAbove(
    marked.slice(head).filter(({ cells }) => !isRepeated(cells, above)),
    titles,
    units,
  );
  const notes = body.flatMap(({ cells, figures }) => (figures.includes(true) ? [] : (onlyText(cells) ?? [])));
  return { roles: rolesOf(body, headings, units), headings, body, lines: [...titles, ...notes] };
}

function marking(rows: readonly SourceRow[], units: readonly string[]): Omit<FrameRow, "above">[] {
  const known = new Map<string, boolean>();
  const isOne = (cell: string) => {
    const found = known.get(cell) ?? (cell !== "" && !serialName.test(cell) && isFigure(cell, units));
    known.set(cell, found);
    return found;
  };
  return rows.map((row) => ({ ...row, figures: row.cells.map(isOne) }));
}

function pathsOf(head: string[][], width: number, isSpanned: boolean): string[][] {
  if (!isSpanned) return withHeadingsAlone(headingPaths(head, width), head);
  const rows = head.filter((row) => onlyText(row) === null);
  return Array.from({ length: width }, (_, column) => [
    ...new Set(rows.map((row) => row[column] ?? "").filter(Boolean)),
  ]);
}

// In a table of one column of figures, its heading is all that stands above; a title would stand at the left.
function withHeadingsAlone(paths: string[][], head: string[][]): string[][] {
  const alone = head.map(headingAlone).filter((found) => found !== null);
  return paths.map((path, column) => [
    ...path,
    ...alone.filter((one) => one.column === column).map(({ text }) => text),
  ]);
}

function headingAlone(cells: readonly string[]): { column: number; text: string } | null {
  const column = cells.findIndex(Boolean);
  const text = cells[column] ?? "";
  const isAlone = column > 0 && cells.filter(Boolean).length === 1 && unitsOfLine(text, []).length === 0;
  return isAlone ? { column, text } : null;
}

/** The text of a row that has one only, as a title over all columns has. */
function onlyText(cells: readonly string[]): string | null {
  const [text, second] = new Set(cells.filter(Boolean));
  return text !== undefined && second === undefined ? text : null;
}

/** A row that counts the columns: 甲 乙 1 2 3. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter(Boolean);
  const numbers = filled.filter((cell) => !/^[甲乙丙丁]$/.test(cell));
  const isMarked = numbers.length < filled.length || (numbers.length > 1 && cells[0] === "");
  return isMarked && numbers.length > 0 && numbers.every((cell, at) => cell === String(at + 1));
}

// The heading comes again where a table goes on over a page.
function isRepeated(cells: readonly string[], head: readonly { cells: string[] }[]): boolean {
  return head.some((row) => row.cells.every((cell, at) => cell === (cells[at] ?? "")));
}

function withUnitsAbove(
  rows: readonly Omit<FrameRow, "above">[],
  titles: readonly string[],
  units: readonly string[],
): FrameRow[] {
  let above = titles.map((line) => unitsIn(line, units)).findLast((found) => found.length > 0) ?? [];
  return rows.map((row) => {
    const isLine = !row.figures.includes(true);
    const found = isLine ? row.cells.flatMap((cell) => unitsOfLine(cell, units)) : [];
    if (found.length > 0) above = found;
    return { ...row, above };
  });
}

function unitsIn(line: string, units: readonly string[]): SheetUnit[] {
  const named = unitsOfLine(line, units);
  const last = unitAtEnd(line, units)?.unit;
  return named.length > 0 || !last ? named : [last];
}

function rolesOf(body: readonly FrameRow[], headings: string[][], units: readonly string[]): ColumnRole[] {
  const sheet = { width: headings.length, head: 0, labelColumn: null };
  const rows = body.map((row) => ({ ...row, target: null, label: "" }));
  const leaves = headings.map((path) => path.at(-1) ?? "");
  const unitColumns = unitColumnsOf({ ...sheet, headings: leaves, rows }, units);
  const roles = headings.map((_, column): ColumnRole => {
    if (unitColumns.includes(column)) return "unit";
    return roleOf(
      leaves[column] ?? "",
      body.map((row) => [row.cells[column] ?? "", row.figures[column] === true]),
    );
  });
  // Numbers from 1 at the left of the names count the rows.
  const isSerial =
    roles[0] === "figures" &&
    roles.includes("name") &&
    body.length > 1 &&
    body.every(({ cells }, at) => cells[0] === "" || Number(cells[0]) === at + 1);
  return isSerial ? roles.with(0, "aside") : roles;
}

function roleOf(heading: string, cells: [text: string, isFigure: boolean][]): ColumnRole {
  const plain = plainHeading(heading);
  const filled = cells.filter(([text]) => text !== "");
  if (asideHeading.test(plain)) return "aside";
  if (periodHeading.test(plain) || (filled.length > 0 && filled.every(([text]) => isYear(text))))
    return "period";
  if (isNameHeading(heading)) return "name";
  const figures = filled.filter(([, isFigure]) => isFigure).length;
  return figures > 0 && figures * 2 >= filled.length ? "figures" : "name";
}
