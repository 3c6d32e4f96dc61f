import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";

type Block = {
  kind: string;
  heading: Bilingual | null;
  series: Bilingual | null;
  items: readonly { label: Bilingual | null; fieldId: string }[];
};

/** A field, with its wording if it is a sentence; else that is empty. */
type Field = { id: string; key: string; name: Bilingual | null; wording: string };

/**
 * Returns, by key, of which fixed place a field tells: the Chinese name of a district or of an event. A field has none when it
 * stands elsewhere or in several. A figure that stands nowhere has the place its name begins with: 普陀区：科技企业.
 */
export function fixedPlaces(blocks: readonly Block[], fields: readonly Field[]): Map<string, string> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const placesOf = new Map<string, Set<string | null>>();
  const add = (key: string, place: string | null) =>
    placesOf.set(key, (placesOf.get(key) ?? new Set()).add(place));
  const named = new Set<string>();
  for (const [at, block] of blocks.entries())
    for (const [index, { label, fieldId }] of block.items.entries()) {
      const field = byId.get(fieldId);
      const place = placeOf(block, { label, nth: `${at}.${index}` });
      if (place) named.add(place);
      if (field) for (const key of [field.key, ...referencesOf(field.wording)]) add(key, place);
    }
  const found = fields.map(({ key, name }): [string, string | null] => {
    const [subject = "", ...rest] = (name?.zh ?? "").split("：");
    const places = [...(placesOf.get(key) ?? [rest.length > 0 && named.has(subject) ? subject : null])];
    return [key, places.length === 1 ? (places[0] ?? null) : null];
  });
  return new Map(found.flatMap(([key, place]) => (place === null ? [] : [[key, place]])));
}

/** Returns whether a figure may tell of the place of a sentence, by what its name begins with (普陀区：科技企业). */
export function mayBeOf(place: string | null, name: Bilingual): boolean {
  const [subject, ...rest] = name.zh.split("：");
  return place === null || rest.length === 0 || subject === place;
}

function placeOf(
  { kind, heading, series }: Block,
  { label, nth }: { label: Bilingual | null; nth: string },
): string | null {
  if (kind === "places") return label?.zh ?? nth;
  return kind === "event" ? ((series ?? heading)?.zh ?? nth) : null;
}
