import type { FormField, SectionForm } from "@/lib/entry/form";
import { referencesOf } from "@/lib/narrative/narrative";

/** The section's own fields that stand in no block of it and in no sentence. */
export function looseFields(form: SectionForm): FormField[] {
  const own = Object.values(form.fields).filter((field) => field.section === form.number);
  const items = form.blocks.flatMap((block) => block.items.map(({ fieldId }) => fieldId));
  const placed = new Set([form.leadId, ...items]);
  const shown = own.filter((field) => field.isWording && placed.has(field.id));
  const named = new Set(shown.flatMap((field) => referencesOf(field.printed)));
  return own.filter(({ id, key }) => !placed.has(id) && !named.has(key));
}
