import { keysOf } from "@/lib/checks/check";
import { englishOf } from "@/lib/figures/english-value";
import { referencesOf } from "@/lib/narrative/narrative";
import { figureOfEvent, messages } from "@/lib/outline/messages";
import {
  isWording,
  type Outline,
  type OutlineBlock,
  type OutlineField,
  type OutlineSection,
  unitAtEntry,
} from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedEarlier, type EarlierValues } from "../earlier/earlier";
import type { Answer } from "../findings/answers";
import { checkFieldOf } from "../findings/check-field";
import { noSource, type Revision, type Source } from "../model";
import type { Returned } from "../saving/verdict";
import type { FieldStatus, FormField, SectionForm } from "./form";

/** What was entered for a report; with the outline it makes up the forms. */
export type Entered = {
  revisions: ReadonlyMap<string, Revision>;
  /** Ids of fields whose newest revision is under review. */
  underReview: ReadonlySet<string>;
  /** Ids of fields that were emptied again; see `fieldsEmptied`. */
  emptied: ReadonlySet<string>;
  /** By id of the fields whose newest revision was returned. */
  returned: ReadonlyMap<string, Returned>;
  /** The reasons submitted with the newest revisions, by field id. */
  reasons: ReadonlyMap<string, string>;
  earlier: EarlierValues;
  units: string[];
  /** By field id. */
  answers: ReadonlyMap<string, readonly Answer[]>;
  openComments: ReadonlyMap<string, number>;
};

export function fieldStatusOf(
  field: Pick<OutlineField, "id" | "latestId" | "approvedId">,
  entered: Pick<Entered, "underReview" | "emptied" | "returned">,
): FieldStatus {
  if (entered.underReview.has(field.id)) return "submitted";
  if (field.latestId === null || entered.emptied.has(field.id)) return "empty";
  if (field.latestId === field.approvedId) return "approved";
  return entered.returned.has(field.id) ? "returned" : "draft";
}

export function sectionFormOf(
  outline: Outline,
  section: OutlineSection,
  entered: Entered,
  { personId, isEditable, published }: Pick<SectionForm, "personId" | "isEditable" | "published">,
): SectionForm {
  const { fields, relations } = fieldsOfForm(outline, section, entered);
  const fieldOf = section.role === "summary" ? summaryFieldOf : formFieldOf;
  return {
    personId,
    year: outline.year,
    sectionId: section.id,
    number: section.number,
    title: section.title,
    topic: section.topic.name,
    isEditable,
    isClosed: outline.state === "closed",
    published,
    leadId: section.leadId,
    blocks: section.blocks.map(({ kind, heading, series, language, items }) => ({
      kind,
      heading,
      series: series?.name ?? null,
      ...(language && { language }),
      items,
    })),
    fields: Object.fromEntries(fields.map((field) => [field.id, fieldOf(outline, field, entered)])),
    relations,
    units: entered.units,
    outline: outline.sections.map(({ number, title }) => ({ number, title })),
  };
}

/** A field on the form of the release summary: a figure has the name of its event before its own, and its value in English. */
function summaryFieldOf(outline: Outline, field: OutlineField, entered: Entered): FormField {
  const formField = formFieldOf(outline, field, entered);
  if (!field.indicator) return formField;
  const event = eventOf(outline, field);
  const name = event ? figureOfEvent(event, formField.name) : formField.name;
  return { ...formField, name, ...englishPart(field, entered) };
}

function eventOf({ sections }: Outline, { id }: OutlineField): Bilingual | null {
  const blocks = sections.flatMap((section) => section.blocks);
  const isIn = ({ series, editionId, items }: OutlineBlock) =>
    series !== null && (editionId === id || items.some(({ fieldId }) => fieldId === id));
  return blocks.find(isIn)?.series?.name ?? null;
}

function englishPart(
  { latestId, indicator }: OutlineField,
  { revisions }: Entered,
): Pick<FormField, "english"> {
  const value = revisions.get(latestId ?? "")?.value;
  const english = value ? englishOf(value, indicator?.unitInEnglish ?? undefined) : null;
  return english === null ? {} : { english };
}

/**
 * Returns the section's own fields, those it shows or refers to, and those they are checked against; for the release summary, which
 * may refer to any, all figures of the report.
 */
export function fieldsOfForm(
  outline: Outline,
  section: OutlineSection,
  entered: Pick<Entered, "revisions">,
): Pick<Outline, "fields" | "relations"> {
  const own = outline.fields.filter((field) => field.sectionId === section.id);
  const ownKeys = new Set(own.map(({ key }) => key));
  const relations = outline.relations.filter((relation) => keysOf(relation).some((key) => ownKeys.has(key)));
  const sentences = own.filter(isWording).map((field) => wordingOf(field, entered));
  const keys = new Set([...ownKeys, ...relations.flatMap(keysOf), ...sentences.flatMap(referencesOf)]);
  const shown = new Set(section.blocks.flatMap((block) => block.items.map((item) => item.fieldId)));
  const hasAll = section.role === "summary";
  const isOfForm = ({ id, key, indicator }: OutlineField) =>
    keys.has(key) || shown.has(id) || (hasAll && indicator !== null);
  const all = hasAll ? inPrintOrder(outline) : outline.fields;
  return { fields: all.filter(isOfForm), relations };
}

function inPrintOrder({ sections, fields }: Outline): OutlineField[] {
  return sections.flatMap(({ id }) => fields.filter(({ sectionId }) => sectionId === id));
}

/** Returns the newest wording of a sentence; empty when it has none. */
export function wordingOf(field: OutlineField, { revisions }: Pick<Entered, "revisions">): string {
  const value = revisions.get(field.latestId ?? "")?.value;
  return value?.kind === "text" ? value.text : "";
}

export function formFieldOf(outline: Outline, field: OutlineField, entered: Entered): FormField {
  const latest = entered.revisions.get(field.latestId ?? "");
  const approved = entered.revisions.get(field.approvedId ?? "");
  const earlier = entered.earlier.get(field.key) ?? [];
  const [previous] = earlier;
  return {
    id: field.id,
    key: field.key,
    kind: field.kind,
    isWording: isWording(field),
    name: field.indicator?.name ?? messages.sentence,
    unit: unitAtEntry(field.indicator),
    definition: field.indicator?.definition ?? null,
    ambiguity: field.ambiguity,
    basis: field.basis,
    required: field.required,
    section: outline.sections.find((section) => section.id === field.sectionId)?.number ?? "",
    isPart: field.partOfId !== null,
    version: field.version,
    printed: latest?.printed ?? "",
    ...sourceOf(latest),
    savedBy: latest?.authorName ?? null,
    savedAt: latest?.at ?? null,
    status: fieldStatusOf(field, entered),
    returned: entered.returned.get(field.id) ?? null,
    reason: entered.reasons.get(field.id) ?? latest?.reason ?? null,
    approved: approved && approved.id !== latest?.id ? approved.printed : null,
    previous: previous ? { year: previous.year, printed: previous.printed } : null,
    earlier: field.indicator ? comparedEarlier(earlier, outline.year, field.indicator) : [],
    check: checkFieldOf(field, latest ?? null, earlier, outline.year),
    answers: entered.answers.get(field.id) ?? [],
    openComments: entered.openComments.get(field.id) ?? 0,
  };
}

function sourceOf(revision: Revision | undefined): Source {
  const { source, quotation, page, link, attachmentId } = revision ?? noSource;
  return { source, quotation, page, link, attachmentId };
}
