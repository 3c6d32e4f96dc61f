import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedItem, ReleasedReport } from "../content/model";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * What each figure's row, or else the paragraph that tells of it, is called: a district, a group of bullets, an event's
 * attribute. A month of the timeline names nothing.
 */
export function placeNamesOf({ sections, sentences }: ReleasedReport): Map<string, Bilingual> {
  const items = sections.flatMap(({ blocks }) => blocks.flatMap(labelled));
  const rows = items.map(({ field, label }) => [field, label] as const);
  const paragraphs = items.flatMap(({ field, label }) =>
    referencesOf(sentences[field] ?? "").map((key) => [key, label] as const),
  );
  // The first place in print names it, and a row before any paragraph.
  return new Map([...rows, ...paragraphs].toReversed());
}

// A bullet belongs to the paragraph above it that has a label.
function labelled({ kind, items }: { kind: string; items: ReleasedItem[] }) {
  if (kind === "timeline") return [];
  let group: Bilingual | null = null;
  return items.flatMap((item) => {
    if (item.label) group = item.label;
    else if (item.level === 0 || kind !== "prose") group = null;
    return group ? [{ field: item.field, label: group }] : [];
  });
}
