import { parseBlank } from "@/lib/figures/blank";
import { parseQuantity } from "@/lib/figures/quantity";
import type { Grid } from "./clipboard-grid";
import { isUnitHeading, isYear } from "./headings";
import { matchRows } from "./match-rows";
import { firstOfColumn } from "./first-of-column";
import type { PasteOptions, PasteTarget } from "./paste-plan";
import type { Sheet, SheetRow } from "./sheet-model";
import { readSheetUnit, type SheetUnit, unitsOfLine } from "./sheet-unit";

export function readSheet(grid: Grid, options: PasteOptions): Sheet {
  const { targets, units } = options;
  const width = Math.max(1, ...grid.map((row) => row.length));
  const { labelColumn: best, targets: matched, count } = matchRows(grid, targets, units);
  const labelColumn = count > 0 ? best : null;
  const rows = rowsOf(grid, matched, labelColumn ?? 0, units);
  const first = rows.findIndex(({ target, figures }) => target !== null || figures.includes(true));
  const head = width === 1 ? firstOfColumn(rows, options) : Math.max(0, first);
  const isNoUnits = ([text = ""]: string[]) => unitsOfLine(text, units).length === 0;
  const headings =
    width === 1
      ? [grid.slice(0, head).filter(isNoUnits).flat().join(" ")]
      : headingsOf(grid.slice(0, head), width);
  const sheet = { width, head, headings, rows, labelColumn };
  return { ...sheet, unitColumns: unitColumnsOf(sheet, units) };
}

/** Whether a cell holds a figure or the word of a blank. A year and a unit (万元 can be read as 10 000元) are none. */
export function isFigure(cell: string, units: readonly string[]): boolean {
  // Most cells of a large sheet are plain numbers.
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return !isYear(cell);
  if (parseBlank(cell)) return true;
  if (isYear(cell) || readSheetUnit(cell, units)) return false;
  const read = parseQuantity(cell, { units });
  return read.ok || ["SIGN_UNCLEAR", "UNREADABLE_NUMBER", "LETTER_IN_NUMBER"].includes(read.error.code);
}

/** Returns by column the headings above it as one text. */
export function headingsOf(head: Grid, width: number): string[] {
  return headingPaths(head, width).map((path) => path.join(" "));
}

/**
 * Returns by column what stands above it, from top to bottom. A heading over several columns stands in the first of them; a title
 * or a line of units is no heading.
 */
export function headingPaths(head: Grid, width: number): string[][] {
  const rows = head.filter((row) => new Set(row.filter(Boolean)).size > 1);
  const spread = rows.map((row, index) => {
    const isLast = index === rows.length - 1;
    let left = "";
    return Array.from({ length: width }, (_, column) => {
      const own = row[column] ?? "";
      left = own || left;
      return own || (isLast ? "" : left);
    });
  });
  return Array.from({ length: width }, (_, column) => [
    ...new Set(spread.map((row) => row[column] ?? "").filter(Boolean)),
  ]);
}

export function rowsOf(
  grid: Grid,
  matched: readonly (PasteTarget | null)[],
  labelColumn: number,
  units: readonly string[],
): SheetRow[] {
  let [label, above]: [string, SheetUnit[]] = ["", []];
  return grid.map((cells, index) => {
    const target = matched[index] ?? null;
    label = cells[labelColumn] || label;
    const figures = cells.map((cell) => isFigure(cell, units));
    const isLine = target === null && !figures.includes(true);
    const named = isLine ? cells.flatMap((cell) => unitsOfLine(cell, units)) : [];
    if (named.length > 0) above = named;
    return { cells, figures, target, label, above };
  });
}

export function unitColumnsOf(sheet: Omit<Sheet, "unitColumns">, units: readonly string[]): number[] {
  const body = sheet.rows.slice(sheet.head);
  return Array.from({ length: sheet.width }, (_, column) => column).filter((column) => {
    if (column === sheet.labelColumn) return false;
    const filled = body.map(({ cells }) => cells[column] ?? "").filter(Boolean);
    const named = filled.filter((cell) => !/\p{Nd}/u.test(cell) && readSheetUnit(cell, units));
    // 单位 also heads a column of institutions, whose names are longer than a unit that is not known.
    if (isUnitHeading(sheet.headings[column] ?? ""))
      return named.length > 0 || filled.every((cell) => cell.length < 3);
    return named.length > 0 && named.length * 2 > filled.length;
  });
}
