import type { Relation } from "@/lib/checks/rule-schema";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldKind } from "../field-kinds";
import type { SectionRole } from "../schema";
import { isWording, type Outline, type OutlineBlock, type OutlineItem, type ReportState } from "../model";
import { isHiddenSection, visibleOutline } from "../visible";

export type FieldView = {
  id: string;
  key: string;
  /** The indicator's name, or the sentence with the names of its figures filled in. */
  name: Bilingual;
  kind: FieldKind;
  /** Number of its section. */
  section: string;
  isSentence: boolean;
  hidden: boolean;
  /** Whether nothing was saved in it yet. */
  isEmpty: boolean;
};

export type SectionView = {
  id: string;
  number: string;
  title: Bilingual;
  topic: Bilingual;
  dueOn: string | null;
  hidden: boolean;
  /** Whether it or a section it belongs to is hidden. */
  isLeftOut: boolean;
  /** Null for a chapter. */
  role: SectionRole | null;
  leadId: string | null;
  blocks: OutlineBlock[];
  /** Ids of fields that are in no block and not the lead, so they print only in sentences. */
  unplaced: string[];
};

/** A visible sentence that refers to hidden or missing figures. */
export type Dangling = { section: string; key: string; missing: string[] };

export type OutlineView = {
  year: number;
  title: Bilingual;
  state: ReportState;
  sections: SectionView[];
  fields: Record<string, FieldView>;
  dangling: Dangling[];
  relations: Relation[];
};

/** Returns the outline as the editor shows it. `wordings` are the newest sentences by key. */
export function viewOf(outline: Outline, wordings: ReadonlyMap<string, string>): OutlineView {
  const placed = new Set([
    ...outline.sections.flatMap(({ leadId }) => leadId ?? []),
    ...outline.sections.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(fieldIdOf))),
  ]);
  const { year, title, state, sections, fields } = outline;
  return {
    year,
    title,
    state,
    sections: sections.map(({ id, number, title: name, topic, dueOn, hidden, role, leadId, blocks }) => ({
      ...{ id, number, title: name, topic: topic.name, dueOn, hidden, role, leadId, blocks },
      isLeftOut: isHiddenSection(outline, { number }),
      unplaced: fields.filter((one) => one.sectionId === id && !placed.has(one.id)).map((one) => one.id),
    })),
    fields: fieldViews(outline, wordings),
    dangling: danglingOf(outline, wordings),
    relations: outline.relations,
  };
}

function fieldIdOf({ fieldId }: OutlineItem): string {
  return fieldId;
}

function fieldViews(
  { fields, sections }: Outline,
  wordings: ReadonlyMap<string, string>,
): OutlineView["fields"] {
  const named = fields.flatMap(({ key, indicator }) => (indicator ? [{ key, name: indicator.name }] : []));
  const zh = distinctNames(named.map(({ key, name }) => [key, name.zh] as const));
  const en = distinctNames(named.map(({ key, name }) => [key, name.en] as const));
  const numbers = new Map(sections.map(({ id, number }) => [id, number]));
  return Object.fromEntries(
    fields.map(({ id, key, kind, sectionId, indicator, hidden, version }) => {
      const section = numbers.get(sectionId) ?? "";
      const text = wordings.get(key) ?? "";
      const name = indicator?.name ?? { zh: withFigureNames(text, zh), en: withFigureNames(text, en) };
      const isSentence = indicator === null;
      return [id, { id, key, name, kind, section, isSentence, hidden, isEmpty: version === 0 }];
    }),
  );
}

function danglingOf(outline: Outline, wordings: ReadonlyMap<string, string>): Dangling[] {
  const visible = visibleOutline(outline);
  const keys = new Set(visible.fields.map(({ key }) => key));
  const numbers = new Map(visible.sections.map(({ id, number }) => [id, number]));
  return visible.fields.filter(isWording).flatMap(({ key, sectionId }) => {
    const missing = referencesOf(wordings.get(key) ?? "").filter((one) => !keys.has(one));
    return missing.length > 0 ? [{ section: numbers.get(sectionId) ?? "", key, missing }] : [];
  });
}
