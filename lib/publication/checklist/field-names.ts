import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import { renderNarrative } from "@/lib/narrative/narrative";
import type { Outline, OutlineField, OutlineSection } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type CheckContext, type CheckedField, sentenceTextOf } from "./checked-report";
import type { ChecklistPlace } from "./line";
import { labelledName, messages } from "./messages";

const maxLength = 14;

/** Names a field on the checklist: by its indicator, by the label of its item, or by the first words of its sentence. */
export function nameOf(
  outline: Outline,
  byKey: ReadonlyMap<string, CheckedField>,
  checked: CheckedField,
): Bilingual {
  const { field } = checked;
  if (field.indicator) return field.indicator.name;
  if (outline.sections.some(({ leadId }) => leadId === field.id)) return messages.lead;
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const block = blocks.find(({ items }) => items.some(({ fieldId }) => fieldId === field.id));
  const label = block?.items.find(({ fieldId }) => fieldId === field.id)?.label ?? null;
  if (label && block?.kind === "places") return label;
  const text = renderNarrative(
    sentenceTextOf(checked) ?? "",
    (key) => byKey.get(key)?.current?.printed ?? null,
  );
  const quoted = text === "" ? messages.sentence : beginningOf(text);
  return label ? labelledName(label, quoted) : quoted;
}

function beginningOf(text: string): Bilingual {
  const beginning = [...text].slice(0, maxLength).join("");
  const quoted = inQuotationMarks(`${beginning}${beginning === text ? "" : "…"}`);
  return { zh: quoted, en: quoted };
}

export function placeOf(
  { report, nameOf: name }: CheckContext,
  { number, title }: OutlineSection,
  checked: CheckedField,
): ChecklistPlace {
  const { field } = checked;
  const where = { section: number, sectionTitle: title, key: field.key, blockId: null };
  return { ...where, name: name(checked), event: eventOf(report.outline, field) };
}

/** Returns the event series in whose block a field is printed; null outside of events. */
function eventOf({ sections }: Pick<Outline, "sections">, { id }: OutlineField): Bilingual | null {
  const blocks = sections.flatMap((section) => section.blocks);
  const block = blocks.find(
    ({ series, editionId, items }) =>
      series && (editionId === id || items.some(({ fieldId }) => fieldId === id)),
  );
  return block?.series?.name ?? null;
}
