import { referencesOf } from "@/lib/narrative/narrative";
import type { Outline, OutlineSection } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Where a field stands in its section: under which heading, and what it is called there. */
export type Place = { heading: Bilingual | null; label: Bilingual | null };

/**
 * A section's fields as a reader meets them, by id: the lead, then block by block, each sentence followed by the figures it tells.
 * What stands nowhere comes last. `wordings`: the sentences by key.
 */
export function printOrder(
  { fields }: Pick<Outline, "fields">,
  section: Pick<OutlineSection, "leadId" | "blocks">,
  wordings: ReadonlyMap<string, string>,
): Map<string, Place> {
  const order = new Map<string, Place>();
  const byId = new Map(fields.map((field) => [field.id, field]));
  const byKey = new Map(fields.map((field) => [field.key, field]));

  // A figure with a row of its own is called there what it is called, wherever it was told first.
  function place(id: string, { heading, label }: Place) {
    const told = order.get(id);
    order.set(id, told ? { ...told, label: told.label ?? label } : { heading, label });
    const wording = wordings.get(byId.get(id)?.key ?? "") ?? "";
    for (const key of referencesOf(wording)) {
      const figureId = byKey.get(key)?.id;
      if (figureId && !order.has(figureId)) order.set(figureId, { heading, label: null });
    }
  }

  if (section.leadId) place(section.leadId, { heading: null, label: null });
  for (const { heading, series, items } of section.blocks) {
    for (const { fieldId, label } of items)
      place(fieldId, { heading: heading ?? series?.name ?? null, label });
  }
  return order;
}
