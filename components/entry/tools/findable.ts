import { referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import type { FieldStore } from "../store/field-store";
import type { Findable } from "./filter";

/**
 * Returns the items of a form with all they can be found by: name and code, value and state, label and heading; a sentence also
 * by its words and by its figures. `stateOf` names the state of a field.
 */
export function findableItems(store: FieldStore, stateOf: (id: string) => string): Findable[] {
  const { leadId, blocks } = store.form();
  const ids = new Map(store.ownIds().map((id) => [store.field(id).key, id]));

  function textOf(id: string): string {
    const { name, key } = store.field(id);
    return [name.zh, name.en, key, store.get(id).printed, stateOf(id)].join("\n");
  }
  function itemText(id: string): string {
    if (!store.field(id).isWording) return textOf(id);
    const sentence = store.get(id).printed;
    const figures = referencesOf(sentence).flatMap((key) => ids.get(key) ?? []);
    const printedOf = (key: string) => store.get(ids.get(key) ?? id).printed;
    return [
      renderNarrative(sentence, (key) => (ids.has(key) ? printedOf(key) : null)),
      stateOf(id),
      ...figures.map(textOf),
    ].join("\n");
  }

  const placed = blocks.flatMap(({ heading, series, items }) =>
    items.map(({ fieldId, label }) => ({
      id: fieldId,
      text: [heading, series, label].flatMap((one) => (one ? [one.zh, one.en] : [])).join("\n"),
    })),
  );
  const unplaced = [...(leadId === null ? [] : [leadId]), ...store.unplaced()].map((id) => ({
    id,
    text: "",
  }));
  return [...unplaced, ...placed].map(({ id, text }) => ({ id, text: `${text}\n${itemText(id)}` }));
}
