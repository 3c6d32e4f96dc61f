import { referencesOf } from "@/lib/narrative/narrative";
import type { Outline, OutlineBlock, OutlineField, OutlineSection } from "../model";
import type { BlockInput, FieldInput, OutlineInput, SectionInput } from "../schema";
import { visibleOutline } from "../visible";
import { namesInOtherYear } from "./replace-year";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What is hidden this year and comes along all the same: numbers of sections, keys of fields. */
export type Keep = { sections: readonly string[]; fields: readonly string[] };

export const keepNothing: Keep = { sections: [], fields: [] };

/** The part of an outline that comes along: without what is hidden, save what was chosen. */
export function carriedOver(outline: Outline, keep: Keep): Outline {
  return visibleOutline({
    ...outline,
    sections: outline.sections.map((one) => ({
      ...one,
      hidden: one.hidden && !keep.sections.includes(one.number),
    })),
    fields: outline.fields.map((one) => ({ ...one, hidden: one.hidden && !keep.fields.includes(one.key) })),
  });
}

/** Another year's outline made of this one's: sections, blocks, fields and relations, and never a value. */
export function nextYearOf(outline: Outline, year: number, keep: Keep = keepNothing): OutlineInput {
  const coming = carriedOver(outline, keep);
  const at: Place = {
    fields: coming.fields,
    keys: new Map(coming.fields.map(({ id, key }) => [id, key])),
    named: (names) => namesInOtherYear(names, outline.year, year),
  };
  return {
    year,
    title: at.named(outline.title),
    sections: coming.sections.map((section) => sectionOf(section, at)),
    relations: coming.relations,
  };
}

/** The sentences that come along, by key; and those that cannot, for they refer to figures that do not. */
export function carriedWordings(
  coming: OutlineInput,
  wordings: ReadonlyMap<string, string>,
): { words: Map<string, string>; left: { key: string; missing: string[] }[] } {
  const keys = new Set(coming.sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const all = [...wordings].filter(([key, text]) => keys.has(key) && text !== "");
  const missing = ([, text]: [string, string]) => referencesOf(text).filter((key) => !keys.has(key));
  return {
    words: new Map(all.filter((one) => missing(one).length === 0)),
    left: all.flatMap((one) => (missing(one).length > 0 ? [{ key: one[0], missing: missing(one) }] : [])),
  };
}

type Place = {
  fields: readonly OutlineField[];
  keys: ReadonlyMap<string, string>;
  named: (names: Bilingual) => Bilingual;
};

function sectionOf(section: OutlineSection, at: Place): SectionInput {
  const lead = keyOf(section.leadId, at);
  return {
    number: section.number,
    title: at.named(section.title),
    topic: section.topic.code,
    ...(lead && { lead }),
    blocks: section.blocks.map((block) => blockOf(block, at)),
    fields: at.fields.filter(({ sectionId }) => sectionId === section.id).map((field) => fieldOf(field, at)),
  };
}

function blockOf(block: OutlineBlock, at: Place): BlockInput {
  const edition = keyOf(block.editionId, at);
  return {
    kind: block.kind,
    ...(block.heading && { heading: at.named(block.heading) }),
    ...(block.series && { series: block.series.code }),
    ...(edition && { edition }),
    items: block.items.map(({ level, label, fieldId }) => ({
      level,
      ...(label && { label: at.named(label) }),
      field: at.keys.get(fieldId) ?? "",
    })),
  };
}

// What was undecided about last year's figure was undecided in last year's text, so `ambiguity` stays behind.
function fieldOf(field: OutlineField, at: Place): FieldInput {
  const [period, partOf] = [keyOf(field.periodId, at), keyOf(field.partOfId, at)];
  return {
    key: field.key,
    kind: field.kind,
    indicator: field.indicator?.code ?? null,
    basis: field.basis,
    required: field.required,
    ...(period && { period }),
    ...(partOf && { partOf }),
  };
}

function keyOf(id: string | null, { keys }: Place): string | undefined {
  return id === null ? undefined : keys.get(id);
}
