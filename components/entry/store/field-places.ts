import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { referencesOf } from "@/lib/narrative/narrative";

/** By field id: the places where it stands on the form, in reading order. A field without any is loose. */
export type Places = ReadonlyMap<string, readonly string[]>;

export const leadPlace = "lead";

/** The place of an item of a block, both counted from 0. */
export function placeOf(block: number, item: number): string {
  return `${block}.${item}`;
}

/** Where the section's own fields stand: in an item of their own, and in every sentence that tells them. */
export function placesOf(
  { leadId, blocks, number }: Pick<SectionForm, "leadId" | "blocks" | "number">,
  fields: Iterable<FormField>,
  wordingOf: (id: string) => string,
): Places {
  const own = [...fields].filter((field) => field.section === number);
  const byKey = new Map(own.map((field) => [field.key, field.id]));
  const wordings = new Set(own.filter(({ isWording }) => isWording).map(({ id }) => id));
  const stands: [string, string][] = leadId === null ? [] : [[leadId, leadPlace]];
  for (const [at, { items }] of blocks.entries())
    stands.push(...items.map(({ fieldId }, index): [string, string] => [fieldId, placeOf(at, index)]));

  const places = new Map<string, string[]>();
  const note = (id: string, place: string) => places.set(id, [...(places.get(id) ?? []), place]);
  for (const [id, place] of stands) {
    note(id, place);
    for (const key of wordings.has(id) ? referencesOf(wordingOf(id)) : []) {
      const told = byKey.get(key);
      if (told) note(told, place);
    }
  }
  return places;
}
