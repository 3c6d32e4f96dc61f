import type { FormField, FormItem, SectionForm } from "@/lib/entry/form/form";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A line of a section's form: a heading, or a field with its label in print, how deep it is set in, and its place in the text. */
export type FormLine =
  | { kind: "heading"; text: Bilingual }
  | { kind: "field"; field: FormField; label: Bilingual | null; level: number };

type Layout = Pick<SectionForm, "leadId" | "blocks" | "fields" | "number">;

/** Returns the fields that are filled in in this section, in the order of the report: each sentence, then its figures. */
export function formLines(form: Layout, place: string | null = null): FormLine[] {
  const listed = new Set<string>();
  const lines: FormLine[] = [];
  const lead =
    form.leadId === null || place !== null ? [] : [{ level: 0, label: null, fieldId: form.leadId }];
  for (const item of lead) lines.push(...linesOfItem(form, item, listed));
  for (const { heading, series, items, kind } of form.blocks) {
    const shown =
      place === null ? items : kind === "places" ? items.filter(({ label }) => label?.zh === place) : [];
    const own = shown.flatMap((item) => linesOfItem(form, item, listed));
    const title = heading ?? series;
    if (own.length > 0 && title) lines.push({ kind: "heading", text: title });
    lines.push(...own);
  }
  if (place !== null) return lines;
  const unplaced = ownFields(form).filter(({ id }) => !listed.has(id));
  return [...lines, ...unplaced.map((field) => ({ kind: "field" as const, field, label: null, level: 0 }))];
}

/** Returns the names of the districts that have a paragraph in the section. */
export function placesIn({ blocks }: Pick<SectionForm, "blocks">): Bilingual[] {
  const items = blocks.flatMap((block) => (block.kind === "places" ? block.items : []));
  return items.flatMap(({ label }) => label ?? []);
}

function ownFields({ fields, number }: Pick<SectionForm, "fields" | "number">): FormField[] {
  return Object.values(fields).filter(({ section }) => section === number);
}

function linesOfItem(form: Layout, { fieldId, label, level }: FormItem, listed: Set<string>): FormLine[] {
  const field = form.fields[fieldId];
  if (!field) return [];
  const keys = field.isWording ? referencesOf(field.printed) : [];
  const figures = ownFields(form).filter(({ key }) => keys.includes(key));
  const inOrder = figures.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
  return [field, ...inOrder].flatMap((one) => {
    if (listed.has(one.id) || one.section !== form.number) return [];
    listed.add(one.id);
    return [
      {
        kind: "field" as const,
        field: one,
        label: one === field ? label : null,
        level: one === field ? level : level + 1,
      },
    ];
  });
}
