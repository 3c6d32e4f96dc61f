import { parseBlank } from "@/lib/figures/blank";
import { parseQuantity, printQuantity, type Quantity } from "@/lib/figures/quantity";
import { printValue } from "@/lib/figures/value";
import { chooseUnit, fits, type NamedUnits } from "./choose-unit";
import type { PasteCell, PasteOptions, PasteTarget, UnitFault, UnitNote } from "./paste-plan";
import { hasScale, putUnit } from "./put-unit";
import { readSheetUnit, type SheetUnit } from "./sheet-unit";

type Options = Pick<PasteOptions, "read" | "units">;

/** Plans one cell: reads it with the unit that the sheet names for it, and notes what became of that unit. */
export function readCell(
  target: PasteTarget,
  typed: string,
  named: NamedUnits | undefined,
  options: Options,
): PasteCell {
  const { id, current, isOpen } = target;
  const cell = { id, name: "", typed, current, notes: [] };
  if (!isOpen) return { ...cell, outcome: "closed" };
  const united = withSheetUnit(target, typed, named, options.units);
  if ("fault" in united) return { ...cell, outcome: "unit", fault: united.fault };
  const reading = options.read(id, united.text);
  if (!reading.ok) return { ...cell, outcome: "error", refused: reading.error };
  const printed = reading.value ? printValue(reading.value) : "";
  return { ...cell, notes: united.notes, outcome: printed === current ? "same" : "change", printed };
}

type United = { text: string; notes: UnitNote[] } | { fault: UnitFault };

function withSheetUnit(
  { unit }: PasteTarget,
  typed: string,
  named: NamedUnits | undefined,
  units: readonly string[],
): United {
  const field = unit === null || unit === "" ? null : readSheetUnit(unit, units);
  // 零 is the word of a blank, not a number that waits for its unit.
  const read = unit === null || parseBlank(typed) ? null : parseQuantity(typed, { units });
  if (!read?.ok) return { text: typed, notes: [] };
  const bare = withoutCurrencySign(read.value, typed, named);
  if (bare.unit !== "") return { text: typed, notes: notesOfOwnUnit(bare, named, field) };
  const chosen = chooseUnit(named, field);
  if ("fault" in chosen) return chosen;
  if (chosen.unit === null) return { text: typed, notes: chosen.notes };
  const put = putUnit(bare, chosen.unit);
  const { text, scale } = chosen.unit;
  if (!put) return { fault: { code: "notApplicable", unit: text, own: field?.text ?? "" } };
  return { text: printQuantity(put), notes: notesOfPutUnit(bare, { ...chosen, scale }, field) };
}

// ¥ says what is counted but not in which scale: ¥1,500.00 under 万元 is 1500万元.
function withoutCurrencySign(quantity: Quantity, typed: string, named: NamedUnits | undefined): Quantity {
  const isSign = /[¥￥]/.test(typed) && !/[元圆]/.test(typed);
  return isSign && named?.units.some(({ unit }) => unit === quantity.unit)
    ? { ...quantity, unit: "" }
    : quantity;
}

function notesOfPutUnit(
  bare: Quantity,
  { unit: sheet, place, scale }: { unit: SheetUnit; place: NamedUnits["place"]; scale: string },
  field: SheetUnit | null,
): UnitNote[] {
  const own = field?.text ?? "";
  if (scale !== "" && hasScale(bare) && bare.scale !== scale)
    return [{ code: "contradiction", unit: sheet.text, own: `${bare.scale}${sheet.unit}`, place }];
  if (field && sheet.unit !== "" && sheet.unit !== field.unit)
    return [{ code: "otherUnit", unit: sheet.text, own }];
  return sheet.text === own ? [] : [{ code: "applied", unit: sheet.text, place }];
}

/** The unit in the cell wins over the sheet's; where they differ, or it is not the field's, the preview says so. */
function notesOfOwnUnit(
  { scale, unit, end }: Quantity,
  named: NamedUnits | undefined,
  field: SheetUnit | null,
): UnitNote[] {
  const own = `${end?.scale ?? scale}${unit}`;
  const isContradicted = named && named.units.length > 0 && named.units.every((one) => one.text !== own);
  const isMeantForIt =
    named &&
    (named.place === "column" || named.place === "label" || named.units.some((one) => fits(one, { unit })));
  if (isContradicted && isMeantForIt)
    return [{ code: "contradiction", unit: named.text, own, place: named.place }];
  return field && !fits({ unit }, field) ? [{ code: "otherUnit", unit: own, own: field.text }] : [];
}
