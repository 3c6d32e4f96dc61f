import { referencesOf } from "@/lib/narrative/narrative";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Outline, OutlineBlock, OutlineField, OutlineSection } from "../model";
import type { BlockInput, FieldInput, OutlineInput, SectionInput } from "../schema";
import { visibleOutline } from "../visible";
import { namesInOtherYear } from "./replace-year";
import { titleInOtherYear } from "./report-title";

/** Hidden sections, by number, and hidden fields, by key, to carry over all the same. */
export type HiddenToInclude = { sections: readonly string[]; fields: readonly string[] };

const includeNothing: HiddenToInclude = { sections: [], fields: [] };

/** `reportName` is what the report is called now; without it, the title is last year's with the year replaced. */
export type Carrying = { include?: HiddenToInclude; reportName?: Bilingual };

/** Returns the part of an outline that is carried over: the visible one, with the hidden parts to include. */
export function carriedOver(outline: Outline, include: HiddenToInclude = includeNothing): Outline {
  return visibleOutline({
    ...outline,
    sections: outline.sections.map((one) => ({
      ...one,
      hidden: one.hidden && !include.sections.includes(one.number),
    })),
    fields: outline.fields.map((one) => ({
      ...one,
      hidden: one.hidden && !include.fields.includes(one.key),
    })),
  });
}

/** Returns another year's outline based on this one: sections, blocks, fields and relations, without values. */
export function nextYearOf(
  outline: Outline,
  year: number,
  { include, reportName }: Carrying = {},
): OutlineInput {
  const carried = carriedOver(outline, include);
  const context: Context = {
    fields: carried.fields,
    keys: new Map(carried.fields.map(({ id, key }) => [id, key])),
    toNextYear: (names) => namesInOtherYear(names, outline.year, year),
  };
  return {
    year,
    title: reportName
      ? titleInOtherYear(outline.title, { from: outline.year, to: year }, reportName)
      : context.toNextYear(outline.title),
    sections: carried.sections.map((section) => sectionOf(section, context)),
    relations: carried.relations,
  };
}

/**
 * Splits the sentences by key: those carried over, and those dropped because they refer to missing figures. The main points of a
 * release are written anew each year, so they are neither.
 */
export function carriedWordings(
  nextYear: OutlineInput,
  all: ReadonlyMap<string, string>,
): { wordings: Map<string, string>; dropped: { key: string; missing: string[] }[] } {
  const keys = new Set(nextYear.sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const ofSummary = nextYear.sections.filter(({ role }) => role === "summary");
  const anew = new Set(ofSummary.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const candidates = [...all].filter(([key, text]) => keys.has(key) && !anew.has(key) && text !== "");
  const missing = ([, text]: [string, string]) => referencesOf(text).filter((key) => !keys.has(key));
  return {
    wordings: new Map(candidates.filter((one) => missing(one).length === 0)),
    dropped: candidates.flatMap((one) =>
      missing(one).length > 0 ? [{ key: one[0], missing: missing(one) }] : [],
    ),
  };
}

type Context = {
  fields: readonly OutlineField[];
  keys: ReadonlyMap<string, string>;
  /** Replaces the year in a title. */
  toNextYear: (names: Bilingual) => Bilingual;
};

function sectionOf(section: OutlineSection, context: Context): SectionInput {
  const lead = keyOf(section.leadId, context);
  return {
    number: section.number,
    title: context.toNextYear(section.title),
    topic: section.topic.code,
    ...(section.role && { role: section.role }),
    ...(lead && { lead }),
    blocks: section.blocks.map((block) => blockOf(block, context)),
    fields: context.fields
      .filter(({ sectionId }) => sectionId === section.id)
      .map((field) => fieldOf(field, context)),
  };
}

function blockOf(block: OutlineBlock, context: Context): BlockInput {
  const edition = keyOf(block.editionId, context);
  return {
    kind: block.kind,
    ...(block.heading && { heading: context.toNextYear(block.heading) }),
    ...(block.series && { series: block.series.code }),
    ...(edition && { edition }),
    ...(block.language && { language: block.language }),
    items: block.items.map(({ level, label, fieldId }) => ({
      level,
      ...(label && { label: context.toNextYear(label) }),
      field: context.keys.get(fieldId) ?? "",
    })),
  };
}

// `ambiguity` describes last year's printed text, so it is not carried over.
function fieldOf(field: OutlineField, context: Context): FieldInput {
  const [period, partOf] = [keyOf(field.periodId, context), keyOf(field.partOfId, context)];
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

function keyOf(id: string | null, { keys }: Context): string | undefined {
  return id === null ? undefined : keys.get(id);
}
