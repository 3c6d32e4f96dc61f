import type { Relation } from "@/lib/checks/rule-schema";
import { distinctNames, toNamed } from "@/lib/narrative/named";
import { referencesOf } from "@/lib/narrative/narrative";
import { isWording, type Outline, type OutlineBlock, type OutlineItem, type ReportState } from "../model";
import type { FieldKind } from "../field-kinds";
import { isHiddenSection, visibleOutline } from "../visible";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A field as the outline shows it. */
export type FieldView = {
  id: string;
  key: string;
  /** The indicator's name, or the words of the sentence with its figures by their names. */
  name: Bilingual;
  kind: FieldKind;
  isSentence: boolean;
  hidden: boolean;
  /** Nothing was saved in it yet, so it may be removed. */
  isEmpty: boolean;
};

export type SectionView = {
  id: string;
  number: string;
  title: Bilingual;
  topic: Bilingual;
  dueOn: string | null;
  hidden: boolean;
  /** By itself, or with a section that it lies within. */
  isLeftOut: boolean;
  leadId: string | null;
  blocks: OutlineBlock[];
  /** Ids of fields that stand in no block, nor as the lead: they are for sentences only. */
  loose: string[];
};

/** A sentence that prints although a figure it refers to does not. */
export type Dangling = { section: string; key: string; missing: string[] };

export type OutlineView = {
  year: number;
  title: Bilingual;
  state: ReportState;
  sections: SectionView[];
  fields: Record<string, FieldView>;
  dangling: Dangling[];
  /** The rules between its fields. */
  relations: Relation[];
};

/** The outline as it is edited; `words` are the newest words of each sentence by key. */
export function viewOf(outline: Outline, words: ReadonlyMap<string, string>): OutlineView {
  const placed = new Set([
    ...outline.sections.flatMap(({ leadId }) => leadId ?? []),
    ...outline.sections.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(fieldIdOf))),
  ]);
  const { year, title, state, sections, fields } = outline;
  return {
    year,
    title,
    state,
    sections: sections.map(({ id, number, title: name, topic, dueOn, hidden, leadId, blocks }) => ({
      ...{ id, number, title: name, topic: topic.name, dueOn, hidden, leadId, blocks },
      isLeftOut: isHiddenSection(outline, { number }),
      loose: fields.filter((one) => one.sectionId === id && !placed.has(one.id)).map((one) => one.id),
    })),
    fields: fieldViews(outline, words),
    dangling: danglingOf(outline, words),
    relations: outline.relations,
  };
}

function fieldIdOf({ fieldId }: OutlineItem): string {
  return fieldId;
}

function fieldViews({ fields }: Outline, words: ReadonlyMap<string, string>): OutlineView["fields"] {
  const named = fields.flatMap(({ key, indicator }) => (indicator ? [{ key, name: indicator.name }] : []));
  const zh = distinctNames(named.map(({ key, name }) => [key, name.zh] as const));
  const en = distinctNames(named.map(({ key, name }) => [key, name.en] as const));
  return Object.fromEntries(
    fields.map(({ id, key, kind, indicator, hidden, version }) => {
      const text = words.get(key) ?? "";
      const name = indicator?.name ?? { zh: toNamed(text, zh), en: toNamed(text, en) };
      const isSentence = indicator === null;
      return [id, { id, key, name, kind, isSentence, hidden, isEmpty: version === 0 }];
    }),
  );
}

function danglingOf(outline: Outline, words: ReadonlyMap<string, string>): Dangling[] {
  const visible = visibleOutline(outline);
  const keys = new Set(visible.fields.map(({ key }) => key));
  const numbers = new Map(visible.sections.map(({ id, number }) => [id, number]));
  return visible.fields.filter(isWording).flatMap(({ key, sectionId }) => {
    const missing = referencesOf(words.get(key) ?? "").filter((one) => !keys.has(one));
    return missing.length > 0 ? [{ section: numbers.get(sectionId) ?? "", key, missing }] : [];
  });
}
