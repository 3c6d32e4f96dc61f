import type { Finding } from "@/lib/checks/finding";
import { type Entered, fieldStatusOf } from "@/lib/entry/form/section-form";
import type { Revision } from "@/lib/entry/model";
import type { Outline, OutlineField } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { EarlierEditions } from "./edition-gap";

/** A report with all that its checklist depends on. */
export type CheckedReport = {
  outline: Outline;
  entered: Entered;
  /** By code of the series. */
  editions: EarlierEditions;
  /** Names of the figures that sentences refer to and the report does not show, by key. */
  absent: ReadonlyMap<string, Bilingual>;
  /** The office's glossary: the English of names, by their Chinese. */
  glossary: ReadonlyMap<string, string>;
  /** The signs of the units that the office added and that have no English name yet. */
  unnamedUnits: ReadonlySet<string>;
};

/**
 * A field with the revision that a release would carry: the approved one, or else the latest, which may yet be approved. A
 * draft that follows an approved revision is ignored.
 */
export type CheckedField = {
  field: OutlineField;
  approved: Revision | null;
  latest: Revision | null;
  /** The revision that is checked; null if the field has no value. */
  current: Revision | null;
  isUnderReview: boolean;
};

/** What the rules of the checklist read. `findings` are by key of the field. */
export type CheckContext = {
  report: CheckedReport;
  /** In the order of the outline. */
  fields: readonly CheckedField[];
  byId: ReadonlyMap<string, CheckedField>;
  byKey: ReadonlyMap<string, CheckedField>;
  findings: ReadonlyMap<string, readonly Finding[]>;
  nameOf: (field: CheckedField) => Bilingual;
};

export function checkedFieldOf({ entered }: CheckedReport, field: OutlineField): CheckedField {
  const withValue = (id: string | null) => {
    const revision = entered.revisions.get(id ?? "");
    return revision?.value ? revision : null;
  };
  const [approved, latest] = [withValue(field.approvedId), withValue(field.latestId)];
  return {
    field,
    approved,
    latest,
    current: approved ?? latest,
    isUnderReview: fieldStatusOf(field, entered) === "submitted",
  };
}

/** Returns the text of a sentence; null for a figure, or if the sentence has no text. */
export function sentenceTextOf({ field, current }: CheckedField): string | null {
  return field.indicator === null && current?.value?.kind === "text" ? current.value.text : null;
}
