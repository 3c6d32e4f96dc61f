import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/outline/schema";
import type { ReleasedItem, ReleasedReport } from "./model";

/** What each figure's row, or the paragraph that tells of it, is called: a district, a group of bullets, an event's attribute. */
export function placeNamesOf({ sections, sentences }: ReleasedReport): Map<string, Bilingual> {
  const items = sections.flatMap(({ blocks }) => blocks.flatMap(labelled));
  const named = items.flatMap(({ field, label }) =>
    [field, ...referencesOf(sentences[field] ?? "")].map((key) => [key, label] as const),
  );
  // The first place in print names it.
  return new Map(named.toReversed());
}

// A bullet belongs to the paragraph above it that has a label.
function labelled({ kind, items }: { kind: string; items: ReleasedItem[] }) {
  let group: Bilingual | null = null;
  return items.flatMap((item) => {
    if (item.label) group = item.label;
    else if (item.level === 0 || kind !== "prose") group = null;
    return group ? [{ field: item.field, label: group }] : [];
  });
}
