import type { NamedUnits } from "./choose-unit";
import type { UnitPlace } from "./paste-plan";
import type { Sheet, SheetRow } from "./sheet-model";
import { readSheetUnit, type SheetUnit, unitAtEnd } from "./sheet-unit";

type Place = { sheet: Sheet; row: SheetRow; column: number };

const empty = /^[-–—/\\\s]*$|^无$/;

/** Returns the unit that the sheet names nearest to a cell: beside its row, then for its column, then for the table. */
export function namedUnits(
  { sheet, row, column }: Place,
  accepted: readonly string[],
): NamedUnits | undefined {
  const nearest = sheet.unitColumns.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column));
  const beside = nearest.map((one) => row.cells[one] ?? "").find((text) => !empty.test(text));
  if (beside !== undefined) {
    const unit = readSheetUnit(beside, accepted);
    return { place: "column", text: unit?.text ?? beside, units: unit ? [unit] : [] };
  }
  const label = sheet.labelColumn === null ? null : unitAtEnd(row.cells[sheet.labelColumn] ?? "", accepted);
  const heading = unitAtEnd(sheet.headings[column] ?? "", accepted);
  return named("label", label?.unit) ?? named("heading", heading?.unit) ?? named("above", ...row.above);
}

function named(place: UnitPlace, ...units: (SheetUnit | undefined)[]): NamedUnits | undefined {
  const known = units.filter((unit) => unit !== undefined);
  return known.length > 0
    ? { place, text: known.map(({ text }) => text).join("、"), units: known }
    : undefined;
}
