import { renderNarrative } from "@/lib/narrative/narrative";
import type { Outline } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type CheckedField, sentenceTextOf } from "./checked-report";
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
  const quoted = `“${beginning}${beginning === text ? "" : "…"}”`;
  return { zh: quoted, en: quoted };
}
