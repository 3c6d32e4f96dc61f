import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import type { NamedUnits } from "@/lib/entry/paste/choose-unit";
import type { PasteCell } from "@/lib/entry/paste/paste-plan";
import { readCell } from "@/lib/entry/paste/read-cell";
import { readSheetUnit } from "@/lib/entry/paste/sheet-unit";
import type { Names } from "@/lib/narrative/named";
import { outcomeOf, type SheetChange } from "../change";
import { unknownFigure } from "../refusals";
import { sheetNames, shownValue, typedValue } from "./figure-names";
import type { FilledRow } from "./read-form";

/** A row of a form that came back, its field as it is now, and the revision that the row was made from. */
export type ComparedRow = {
  row: FilledRow;
  field: FormField;
  form: SectionForm;
  base: { printed: string; source: string } | null;
};

/** Returns what a row changes; null where the person left it as it was, or where it is so already. */
export function changeOfRow(compared: ComparedRow): SheetChange | null {
  const { row, field, form, base } = compared;
  const told = toldOf(compared);
  if (row.unread) return { ...told, outcome: "refused", reason: row.unread };
  const value = isUntouched(compared) ? null : typedValue(field, row.value, namesOf(form));
  if (value && !value.ok) return { ...told, outcome: "refused", reason: unknownFigure(value.unknown) };
  const outcome = value && outcomeOf(readValue(value.typed, compared));
  if (outcome && outcome.outcome !== "change" && outcome.outcome !== "same") return { ...told, ...outcome };
  const source = newSource(compared);
  const isSameValue = outcome?.outcome !== "change";
  if (isSameValue && (source === null || field.printed === "")) return null;
  const printed = outcome?.printed ?? field.printed;
  const shown = { ...told, source, printed: shownOf(compared, printed), notes: outcome?.notes ?? [] };
  if (!form.isEditable) return { ...shown, outcome: "closed" };
  const reason = row.note === "" ? {} : { reason: row.note };
  const save = { fieldId: field.id, typed: printed, basedOn: field.version, ...reason };
  const whole = { ...shown, save: source ? { ...save, source: source.to } : save };
  if (row.version === field.version) return { ...whole, outcome: "change" };
  const before = shownOf(compared, base?.printed ?? "");
  return { ...whole, outcome: "conflict", base: before, by: field.savedBy ?? "" };
}

export function toldOf(compared: ComparedRow) {
  const { row, field, form } = compared;
  const { id, key, name } = field;
  const nothing = { notes: [], source: null, save: null };
  const current = shownOf(compared, field.printed);
  return {
    fieldId: id,
    key,
    name,
    section: form.number,
    place: row.place,
    typed: row.value,
    current,
    ...nothing,
  };
}

/** What both languages call a section's figures: a sheet may have been downloaded in either. */
function namesOf({ fields }: SectionForm): [zh: Names, en: Names] {
  return [sheetNames(Object.values(fields), "zh"), sheetNames(Object.values(fields), "en")];
}

function shownOf({ field, form }: ComparedRow, printed: string): string {
  return shownValue(field, printed, namesOf(form)[0]);
}

function isUntouched({ row, field, form, base }: ComparedRow): boolean {
  const before = namesOf(form).map((names) => shownValue(field, base?.printed ?? "", names));
  return row.value === "" || before.some((text) => isSame(text, row.value));
}

function newSource({ row: { source }, field, base }: ComparedRow): SheetChange["source"] {
  const isTouched = source !== "" && !isSame(source, base?.source ?? "") && !isSame(source, field.source);
  return isTouched ? { from: field.source, to: source } : null;
}

function isSame(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, "\n").trim() === b.replace(/\r\n?/g, "\n").trim();
}

function readValue(typed: string, { row, field, form: { year, units } }: ComparedRow): PasteCell {
  const { id, kind, printed: current, unit } = field;
  const target = {
    id,
    names: [],
    current,
    isOpen: true,
    unit: kind === "quantity" ? unit : null,
    previous: null,
  };
  const read = (_: string, text: string) => readTyped({ kind, indicator: { unit } }, text, year, units);
  return readCell(target, typed, unitBeside(row.unit, units), { read, units });
}

function unitBeside(text: string, units: readonly string[]): NamedUnits | undefined {
  if (text === "") return undefined;
  const unit = readSheetUnit(text, units);
  return { place: "column", text, units: unit ? [unit] : [] };
}
