import { type Grid, transposed } from "./clipboard-grid";
import { chooseColumn, figureColumns } from "./figure-column";
import { leftOut } from "./left-out";
import { matchRows } from "./match-rows";
import { namedUnits } from "./named-units";
import type { PasteCell, PasteOptions, PastePlan } from "./paste-plan";
import { readCell } from "./read-cell";
import { readSheet } from "./sheet";
import type { PlacedRow, Sheet } from "./sheet-model";

/**
 * Plans the pasting of a block into a figures table: which column is this year's, which row is which field, and which unit the
 * sheet names for each number. Empty cells are ignored, because a blank field needs to say which kind of blank it is.
 */
export function planPaste(grid: Grid, options: PasteOptions): PastePlan {
  const sheet = readSheet(upright(grid, options), options);
  const isMatchedByName = sheet.labelColumn !== null;
  const rows = placed(sheet, options);
  const cellsOf = (column: number) => cellsIn(column, { rows, sheet, options });
  const columns = figureColumns(sheet, cellsOf, options);
  const { column, decidedBy } = chooseColumn(columns, options);
  const cells = column === null ? [] : cellsOf(column);
  return {
    cells,
    isMatchedByName,
    columns,
    column,
    decidedBy,
    left: leftOut({ sheet, rows, column, options }),
  };
}

// Names across the top, as some sheets have them, become names down the side.
function upright(grid: Grid, { targets, units }: PasteOptions): Grid {
  const countOf = (one: Grid) => matchRows(one, targets, units).count;
  const count = countOf(grid);
  if (count > 1) return grid;
  const turned = transposed(grid);
  return countOf(turned) > Math.max(1, count) ? turned : grid;
}

function placed(sheet: Sheet, options: PasteOptions): PlacedRow[] {
  const { rows, head, labelColumn } = sheet;
  if (labelColumn !== null) return rows.map((row) => ({ row, target: row.target }));
  return rows.map((row, index) => {
    const target = index < head ? null : (options.targets[options.from + index - head] ?? null);
    return { row, target };
  });
}

function cellsIn(
  column: number,
  { rows, sheet, options }: { rows: PlacedRow[]; sheet: Sheet; options: PasteOptions },
): PasteCell[] {
  return rows.flatMap(({ row, target }) => {
    const typed = row.cells[column] ?? "";
    if (!target || typed === "") return [];
    const cell = readCell(target, typed, namedUnits({ sheet, row, column }, options.units), options);
    const name = sheet.labelColumn === null && column > 0 && !row.figures[0] ? (row.cells[0] ?? "") : "";
    return { ...cell, name };
  });
}
