import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleasedItem, ReleasedReport } from "../content/model";

/**
 * Returns the label of each figure's row, or else of the paragraph that mentions it: a district, a group of bullets, or an
 * attribute of an event. Months of a timeline are not labels.
 */
export function rowLabelsOf({ sections, sentences }: ReleasedReport): Map<string, Bilingual> {
  const items = sections.flatMap(({ blocks }) => blocks.flatMap(labelled));
  const rows = items.map(({ field, label }) => [field, label] as const);
  const paragraphs = items.flatMap(({ field, label }) =>
    referencesOf(sentences[field] ?? "").map((key) => [key, label] as const),
  );
  // Reversed, since the last entry of a key wins: rows take precedence over paragraphs, and the first in print wins.
  return new Map([...rows, ...paragraphs].toReversed());
}

// A bullet takes the label of the paragraph above it.
function labelled({ kind, items }: { kind: string; items: ReleasedItem[] }) {
  if (kind === "timeline") return [];
  let group: Bilingual | null = null;
  return items.flatMap((item) => {
    if (item.label) group = item.label;
    else if (item.level === 0 || kind !== "prose") group = null;
    return group ? [{ field: item.field, label: group }] : [];
  });
}
