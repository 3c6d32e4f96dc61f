import { referencesOf } from "@/lib/narrative/narrative";
import type { Outline, OutlineSection } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Where a field prints in its section: the heading above it and its label there. */
export type PrintPosition = { heading: Bilingual | null; label: Bilingual | null };

/**
 * Returns the print positions of a section's fields by id, in print order: the lead, then block by block, each sentence followed by
 * its figures. Fields that do not print are left out. `wordings` are the sentences by key.
 */
export function printOrder(
  { fields }: Pick<Outline, "fields">,
  section: Pick<OutlineSection, "leadId" | "blocks">,
  wordings: ReadonlyMap<string, string>,
): Map<string, PrintPosition> {
  const order = new Map<string, PrintPosition>();
  const byId = new Map(fields.map((field) => [field.id, field]));
  const byKey = new Map(fields.map((field) => [field.key, field]));

  // A figure that first occurs in a sentence still takes the label of its own row.
  function add(id: string, { heading, label }: PrintPosition) {
    const existing = order.get(id);
    order.set(id, existing ? { ...existing, label: existing.label ?? label } : { heading, label });
    const wording = wordings.get(byId.get(id)?.key ?? "") ?? "";
    for (const key of referencesOf(wording)) {
      const figureId = byKey.get(key)?.id;
      if (figureId && !order.has(figureId)) order.set(figureId, { heading, label: null });
    }
  }

  if (section.leadId) add(section.leadId, { heading: null, label: null });
  for (const { heading, series, items } of section.blocks) {
    for (const { fieldId, label } of items) add(fieldId, { heading: heading ?? series?.name ?? null, label });
  }
  return order;
}
