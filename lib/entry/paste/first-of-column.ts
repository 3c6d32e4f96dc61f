import { parseQuantity } from "@/lib/figures/quantity";
import { fits } from "./choose-unit";
import { isHeading } from "./headings";
import type { PasteOptions, PasteTarget } from "./paste-plan";
import type { SheetRow } from "./sheet-model";
import { readSheetUnit, unitsOfLine } from "./sheet-unit";

/**
 * Returns the first row of a single column that holds a figure. Its first cells are headings or a line of units only where the
 * rest fits the fields better without them: 2024 may be the first figure.
 */
export function firstOfColumn(rows: readonly SheetRow[], options: PasteOptions): number {
  let first = 0;
  while (first < rows.length - 1 && isSkipped(rows, first, options)) first += 1;
  return first;
}

function isSkipped(rows: readonly SheetRow[], first: number, options: PasteOptions): boolean {
  const text = rows[first]?.cells[0] ?? "";
  const isText = isHeading(text, options.year) || unitsOfLine(text, options.units).length > 0;
  return isText && misfits(rows, first, options) > misfits(rows, first + 1, options);
}

function misfits(rows: readonly SheetRow[], first: number, options: PasteOptions): number {
  return rows.slice(first).filter(({ cells }, index) => {
    const target = options.targets[options.from + index];
    return cells[0] !== "" && (!target || !fitsField(cells[0] ?? "", target, options));
  }).length;
}

function fitsField(typed: string, { id, unit }: PasteTarget, { read, units }: PasteOptions): boolean {
  const quantity = unit === null ? null : parseQuantity(typed, { units });
  if (!quantity?.ok || unit === null) return read(id, typed).ok;
  return fits(quantity.value, readSheetUnit(unit, units));
}
