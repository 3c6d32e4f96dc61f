import { measureOf } from "@/lib/figures/compare";
import type { Quantity } from "@/lib/figures/quantity";
import { countDimensions, measureFamily } from "./measure-family";
import type { UnitFault, UnitNote, UnitPlace } from "./paste-plan";
import type { SheetUnit } from "./sheet-unit";

/** The units that the sheet names for one value, the nearest first. Those above the table are several where it mixes units. */
export type NamedUnits = {
  place: UnitPlace;
  /** As written, for a unit that is not known. */
  text: string;
  units: SheetUnit[];
};

export type Chosen =
  { unit: SheetUnit; place: UnitPlace } | { fault: UnitFault } | { unit: null; notes: UnitNote[] };

/**
 * Chooses the unit for a number without one. A unit beside the row (a column of units, the label) must fit the field. One for
 * the whole table (a heading, a line above) is meant for other rows where it measures something else altogether: 万元 above a
 * table that also counts 批.
 */
export function chooseUnit(named: NamedUnits | undefined, fieldUnit: SheetUnit | null): Chosen {
  if (!named) return { unit: null, notes: [] };
  const { place, text, units } = named;
  const own = fieldUnit?.text ?? "";
  const [fitting, second] = units.filter((unit) => fits(unit, fieldUnit));
  if (fitting && second) return { fault: { code: "several", unit: text, own } };
  if (fitting) return { unit: fitting, place };
  if (units.length === 0) return { fault: { code: "unknown", unit: text, own } };
  const isMeantForOthers =
    (place === "heading" || place === "above") && units.every((unit) => !isOfOneFamily(unit, fieldUnit));
  if (!isMeantForOthers) return { fault: { code: "misfit", unit: text, own } };
  return { unit: null, notes: [{ code: "notForThis", unit: text, own }] };
}

/** Whether a number in this unit can be the field's: of one measure, or counted by the general 个 or 项. */
export function fits(unit: Pick<SheetUnit, "unit">, field: Pick<SheetUnit, "unit"> | null): boolean {
  if (!field || field.unit === "" || unit.unit === "") return true;
  const [a, b] = [measure(unit.unit), measure(field.unit)];
  if (a === b) return true;
  return [a, b].includes("thing") && countDimensions.has(a) && countDimensions.has(b);
}

function isOfOneFamily(unit: SheetUnit, field: SheetUnit | null): boolean {
  return field === null || measureFamily(measure(unit.unit)) === measureFamily(measure(field.unit));
}

function measure(unit: string): string {
  const quantity: Quantity = { amount: "1", scale: "", qualifier: "exact", word: "", unit };
  return measureOf(quantity);
}
