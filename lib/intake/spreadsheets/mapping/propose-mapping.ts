import type { Grid } from "@/lib/entry/paste/clipboard-grid";
import { chooseColumn, figureColumns } from "@/lib/entry/paste/figure-column";
import type { PasteOptions } from "@/lib/entry/paste/paste-plan";
import { readSheet } from "@/lib/entry/paste/sheet";
import { frameOf } from "../../tables/frame";
import type { ColumnMapping } from "./column-mapping";

/**
 * Proposes how a sheet is read: the column whose texts name most fields, and the one whose heading says that it is this year's.
 * Where no row is named after a field, the first column of names and the first of figures.
 */
export function proposeMapping(grid: Grid, options: PasteOptions): ColumnMapping & { matches: number } {
  const sheet = readSheet(grid, options);
  const matches = sheet.rows.filter(({ target }) => target !== null).length;
  const rows = grid.map((cells, row) => ({ cells, row, column: (at: number) => at }));
  const { roles, body } = frameOf(rows, { lines: [], isSpanned: false, units: options.units });
  const head = matches > 0 ? sheet.head : (body[0]?.row ?? 0);
  const labelColumn = sheet.labelColumn ?? Math.max(0, roles.indexOf("name"));
  const columns = figureColumns({ ...sheet, labelColumn, head }, () => [], options);
  const { column } = chooseColumn(columns, options);
  const figures = roles.findIndex((role, at) => role === "figures" && at !== labelColumn);
  const valueColumn =
    column ?? (figures < 0 ? Math.min(labelColumn + 1, Math.max(0, sheet.width - 1)) : figures);
  return { headerRow: head === 0 ? null : head - 1, labelColumn, valueColumn, rows: {}, matches };
}
