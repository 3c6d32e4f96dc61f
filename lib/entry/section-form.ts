import { referencesOf } from "@/lib/narrative/narrative";
import { isWording, type Outline, type OutlineField, type OutlineSection } from "@/lib/outline/model";
import type { FormField, SectionForm, Standing } from "./form";
import type { Revision } from "./model";

/** What the form of a section is made of, besides the outline. */
export type Entered = {
  revisions: ReadonlyMap<string, Revision>;
  /** Ids of fields whose newest revision is under review. */
  underReview: ReadonlySet<string>;
  previous: { year: number; printed: ReadonlyMap<string, string> } | null;
};

export function standingOf(field: OutlineField, entered: Pick<Entered, "underReview">): Standing {
  if (field.latestId === null) return "empty";
  if (field.latestId === field.approvedId) return "approved";
  return entered.underReview.has(field.id) ? "submitted" : "draft";
}

/** The form of one section: generated from the same rows as the public page and the export. */
export function sectionFormOf(
  outline: Outline,
  section: OutlineSection,
  entered: Entered,
  isEditable: boolean,
): SectionForm {
  const fields = outline.fields.filter((field) => isShown(outline, section, field, entered));
  return {
    year: outline.year,
    sectionId: section.id,
    number: section.number,
    title: section.title,
    topic: section.topic.name,
    isEditable,
    leadId: section.leadId,
    blocks: section.blocks.map(({ kind, heading, series, items }) => ({
      kind,
      heading,
      series: series?.name ?? null,
      items,
    })),
    fields: Object.fromEntries(fields.map((field) => [field.id, formFieldOf(outline, field, entered)])),
    outline: outline.sections.map(({ number, title }) => ({ number, title })),
  };
}

function isShown(outline: Outline, section: OutlineSection, field: OutlineField, entered: Entered): boolean {
  if (field.sectionId === section.id) return true;
  if (section.blocks.some((block) => block.items.some((item) => item.fieldId === field.id))) return true;
  const own = outline.fields.filter((one) => one.sectionId === section.id && isWording(one));
  return own.some((one) => referencesOf(wordingOf(one, entered)).includes(field.key));
}

function wordingOf(field: OutlineField, { revisions }: Entered): string {
  const value = revisions.get(field.latestId ?? "")?.value;
  return value?.kind === "text" ? value.text : "";
}

const wordingName = { zh: "句子", en: "Sentence" };

function formFieldOf(outline: Outline, field: OutlineField, entered: Entered): FormField {
  const latest = entered.revisions.get(field.latestId ?? "");
  const approved = entered.revisions.get(field.approvedId ?? "");
  const printed = entered.previous?.printed.get(field.key);
  return {
    id: field.id,
    key: field.key,
    kind: field.kind,
    isWording: isWording(field),
    name: field.indicator?.name ?? wordingName,
    unit: field.indicator?.unit ?? "",
    definition: field.indicator?.definition ?? null,
    ambiguity: field.ambiguity,
    basis: field.basis,
    required: field.required,
    section: outline.sections.find((section) => section.id === field.sectionId)?.number ?? "",
    isPart: field.partOfId !== null,
    version: field.version,
    printed: latest?.printed ?? "",
    source: latest?.source ?? "",
    savedBy: latest?.authorName ?? null,
    savedAt: latest?.at ?? null,
    standing: standingOf(field, entered),
    approved: approved && approved.id !== latest?.id ? approved.printed : null,
    previous: entered.previous && printed ? { year: entered.previous.year, printed } : null,
  };
}
