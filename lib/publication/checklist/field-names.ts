import { renderNarrative } from "@/lib/narrative/narrative";
import type { Outline } from "@/lib/outline/model";
import { type Held, wordsOf } from "./checked-report";
import type { Bilingual } from "@/lib/platform/bilingual";

const length = 14;

/** What a field is called on the checklist: its label where it stands, its indicator, or how its sentence begins. */
export function nameOf(outline: Outline, byKey: ReadonlyMap<string, Held>, one: Held): Bilingual {
  const { field } = one;
  if (field.indicator) return field.indicator.name;
  if (outline.sections.some(({ leadId }) => leadId === field.id)) return { zh: "导语", en: "Lead" };
  const blocks = outline.sections.flatMap((section) => section.blocks);
  const block = blocks.find(({ items }) => items.some(({ fieldId }) => fieldId === field.id));
  const label = block?.items.find(({ fieldId }) => fieldId === field.id)?.label ?? null;
  if (label && block?.kind === "places") return label;
  const words = renderNarrative(wordsOf(one) ?? "", (key) => byKey.get(key)?.held?.printed ?? null);
  const quoted = words === "" ? { zh: "句子", en: "Sentence" } : beginningOf(words);
  return label ? { zh: `${label.zh} ${quoted.zh}`, en: `${label.en} ${quoted.en}` } : quoted;
}

function beginningOf(words: string): Bilingual {
  const beginning = [...words].slice(0, length).join("");
  const quoted = `“${beginning}${beginning === words ? "" : "…"}”`;
  return { zh: quoted, en: quoted };
}
