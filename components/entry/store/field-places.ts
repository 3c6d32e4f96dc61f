import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { referencesOf } from "@/lib/narrative/narrative";

/** By field id: the places where it appears on the form, in reading order. A field without any is unplaced. */
export type Places = ReadonlyMap<string, readonly string[]>;

export const leadPlace = "lead";

/** Returns the place of an item in a block; both are counted from 0. */
export function placeOf(block: number, item: number): string {
  return `${block}.${item}`;
}

/** Returns where the section's own fields appear: as an item, and in every sentence that refers to them. */
export function placesOf(
  { leadId, blocks, number }: Pick<SectionForm, "leadId" | "blocks" | "number">,
  fields: Iterable<FormField>,
  wordingOf: (id: string) => string,
): Places {
  const own = [...fields].filter((field) => field.section === number);
  const byKey = new Map(own.map((field) => [field.key, field.id]));
  const wordings = new Set(own.filter(({ isWording }) => isWording).map(({ id }) => id));
  const appearances: [string, string][] = leadId === null ? [] : [[leadId, leadPlace]];
  for (const [at, { items }] of blocks.entries())
    appearances.push(...items.map(({ fieldId }, index): [string, string] => [fieldId, placeOf(at, index)]));

  const places = new Map<string, string[]>();
  const add = (id: string, place: string) => places.set(id, [...(places.get(id) ?? []), place]);
  for (const [id, place] of appearances) {
    add(id, place);
    for (const key of wordings.has(id) ? referencesOf(wordingOf(id)) : []) {
      const referenced = byKey.get(key);
      if (referenced) add(referenced, place);
    }
  }
  return places;
}
