import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import type { PasteTarget } from "@/lib/entry/paste/paste-plan";
import type { NamedUnits } from "@/lib/entry/paste/choose-unit";
import { readCell } from "@/lib/entry/paste/read-cell";
import { readSheetUnit } from "@/lib/entry/paste/sheet-unit";
import type { Names } from "@/lib/narrative/named";
import type { SheetChange, SheetPreview } from "../change";
import { reasonLeft, sourceLeft } from "../messages";
import { refusals, unknownFigure } from "../refusals";
import { sheetNames, shownValue, typedValue } from "./figure-names";
import type { FilledForm, FilledRow } from "./read-form";

/** The printed value and source of the revision that a row was made from, by field id; empty for version 0. */
export type Bases = ReadonlyMap<string, { printed: string; source: string }>;

/** Compares a form that came back with what is in force now: only what a person changed in it is a change. */
export function compareForm(filled: FilledForm, forms: readonly SectionForm[], bases: Bases): SheetPreview {
  const fields = new Map(
    forms.flatMap((form) => ownFields(form).map((field) => [field.key, { field, form }] as const)),
  );
  const preview: SheetPreview = { changes: [], left: [...filled.left] };
  for (const key of new Set(filled.rows.map((row) => row.key))) {
    const rows = filled.rows.filter((row) => row.key === key);
    const found = fields.get(key);
    const ours = found ? rows.filter(({ isOurs }) => isOurs) : [];
    preview.left.push(
      ...rows.filter((row) => !ours.includes(row)).map((row) => notOurs(row, found === undefined)),
    );
    const [row] = ours;
    if (!found || !row) continue;
    const compared = { ...found, row, base: baseOf(row, found.field, bases) };
    const isTold = ours.every(({ value }) => value === row.value);
    if (isTold) addChange(preview, compared);
    else preview.changes.push({ ...plain(compared), outcome: "refused", reason: refusals.twice });
  }
  return preview;
}

function baseOf({ version }: FilledRow, field: FormField, bases: Bases) {
  return version === field.version ? field : (bases.get(field.id) ?? null);
}

type Compared = {
  row: FilledRow;
  field: FormField;
  form: SectionForm;
  base: { printed: string; source: string } | null;
};

function ownFields({ fields, number }: SectionForm): FormField[] {
  return Object.values(fields).filter(({ section }) => section === number);
}

function notOurs({ place, key }: FilledRow, isGone: boolean) {
  const { zh, en } = isGone ? refusals.fieldGone : refusals.markDamaged;
  return { zh: `${place}（${key}）：${zh}`, en: `${place} (${key}): ${en}` };
}

function addChange(preview: SheetPreview, compared: Compared): void {
  const change = changeOf(compared);
  const { row, field } = compared;
  if (change) preview.changes.push(change);
  else if (row.note !== "") preview.left.push(reasonLeft(row.place, field.name));
  const isEmpty = change === null && field.printed === "";
  if (isEmpty && row.source !== "" && row.source !== field.source)
    preview.left.push(sourceLeft(row.place, field.name));
}

/** What both languages call a section's figures: a sheet may have been downloaded in either. */
function namesOf(form: SectionForm): [zh: Names, en: Names] {
  const fields = Object.values(form.fields);
  return [sheetNames(fields, "zh"), sheetNames(fields, "en")];
}

function plain({ row, field, form }: Compared) {
  const [names] = namesOf(form);
  return {
    ...{
      fieldId: field.id,
      key: field.key,
      name: field.name,
      section: form.number,
      place: row.place,
      notes: [],
    },
    ...{ typed: row.value, current: shownValue(field, field.printed, names), source: null, save: null },
  };
}

function changeOf(compared: Compared): SheetChange | null {
  const { row, field, form, base } = compared;
  const told = plain(compared);
  if (row.unread) return { ...told, outcome: "refused", reason: row.unread };
  const source = newSource(compared);
  const names = namesOf(form);
  const isUntouched =
    row.value === "" || names.some((one) => isSame(shownValue(field, base?.printed ?? "", one), row.value));
  const value = typedValue(field, row.value, names);
  if (!isUntouched && !value.ok) return { ...told, outcome: "refused", reason: unknownFigure(value.unknown) };
  const typed = isUntouched || !value.ok ? field.printed : value.typed;
  const cell = isUntouched
    ? { outcome: "same" as const, printed: field.printed, notes: [] }
    : read(typed, compared);
  const isChange =
    cell.outcome === "change" || (cell.outcome === "same" && source !== null && field.printed !== "");
  if (cell.outcome === "same" && !isChange) return null;
  const reason = row.note === "" ? {} : { reason: row.note };
  const printed = "printed" in cell ? cell.printed : typed;
  const save = {
    fieldId: field.id,
    typed: printed,
    basedOn: row.version,
    ...(source ? { source: source.to } : {}),
    ...reason,
  };
  const {
    id: _id,
    name: _name,
    typed: _typed,
    current: _current,
    ...outcome
  } = { id: "", name: "", typed: "", current: "", ...cell };
  if (!isChange) return { ...told, ...outcome };
  const shown = { ...told, source, printed: shownValue(field, printed, names[0]), notes: cell.notes };
  if (!form.isEditable) return { ...shown, outcome: "closed" };
  if (row.version === field.version) return { ...shown, outcome: "change", save };
  const from = shownValue(field, base?.printed ?? "", names[0]);
  return {
    ...shown,
    outcome: "conflict",
    base: from,
    by: field.savedBy ?? "",
    save: { ...save, basedOn: field.version },
  };
}

// A cell that was not touched still has its base's source, whatever is in force now.
function newSource({ row, field, base }: Compared): SheetChange["source"] {
  const isTouched =
    row.source !== "" && !isSame(row.source, base?.source ?? "") && !isSame(row.source, field.source);
  return isTouched ? { from: field.source, to: row.source } : null;
}

function isSame(a: string, b: string): boolean {
  return a.replace(/\r\n?/g, "\n").trim() === b.replace(/\r\n?/g, "\n").trim();
}

function read(typed: string, { row, field, form }: Compared) {
  const unit = field.kind === "quantity" ? field.unit : null;
  const target: PasteTarget = {
    id: field.id,
    names: [],
    current: field.printed,
    isOpen: true,
    unit,
    previous: null,
  };
  const asTyped = (_: string, text: string) =>
    readTyped({ kind: field.kind, indicator: { unit: field.unit } }, text, form.year, form.units);
  return readCell(target, typed, unitBeside(row.unit, form.units), { read: asTyped, units: form.units });
}

function unitBeside(text: string, units: readonly string[]): NamedUnits | undefined {
  if (text === "") return undefined;
  const unit = readSheetUnit(text, units);
  return { place: "column", text, units: unit ? [unit] : [] };
}
