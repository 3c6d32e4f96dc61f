import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { SheetPreview } from "../change";
import { reasonLeft, sourceLeft } from "../messages";
import { refusals } from "../refusals";
import { changeOfRow, type ComparedRow, toldOf } from "./change-of-row";
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
    else preview.changes.push({ ...toldOf(compared), outcome: "refused", reason: refusals.twice });
  }
  return preview;
}

function baseOf({ version }: FilledRow, field: FormField, bases: Bases) {
  return version === field.version ? field : (bases.get(field.id) ?? null);
}

function ownFields({ fields, number }: SectionForm): FormField[] {
  return Object.values(fields).filter(({ section }) => section === number);
}

function notOurs({ place, key }: FilledRow, isGone: boolean) {
  const { zh, en } = isGone ? refusals.fieldGone : refusals.markDamaged;
  return { zh: `${place}（${key}）：${zh}`, en: `${place} (${key}): ${en}` };
}

function addChange(preview: SheetPreview, compared: ComparedRow): void {
  const change = changeOfRow(compared);
  const { row, field } = compared;
  if (change) preview.changes.push(change);
  else if (row.note !== "") preview.left.push(reasonLeft(row.place, field.name));
  const isEmpty = change === null && field.printed === "";
  if (isEmpty && row.source !== "" && row.source !== field.source)
    preview.left.push(sourceLeft(row.place, field.name));
}
