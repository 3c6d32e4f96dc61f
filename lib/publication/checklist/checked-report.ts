import type { Finding } from "@/lib/checks/finding";
import type { Revision } from "@/lib/entry/model";
import { type Entered, fieldStatusOf } from "@/lib/entry/form/section-form";
import type { Outline, OutlineField } from "@/lib/outline/model";
import type { EarlierEditions } from "./edition-gap";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A report with all that its checklist looks at. `editions`: by code of the series. */
export type CheckedReport = { outline: Outline; entered: Entered; editions: EarlierEditions };

/**
 * What a field would have in a release: the approved revision, or where none is in force the one that could become it.
 * A draft beside an approved value is not looked at, for the release will not carry it.
 */
export type Held = {
  field: OutlineField;
  approved: Revision | null;
  latest: Revision | null;
  /** Null where there is no value at all. */
  held: Revision | null;
  isUnderReview: boolean;
};

/** What the rules of the checklist look at. `held`: by field id; `findings`: by key. */
export type Subject = {
  report: CheckedReport;
  held: ReadonlyMap<string, Held>;
  byKey: ReadonlyMap<string, Held>;
  findings: ReadonlyMap<string, readonly Finding[]>;
  nameOf: (held: Held) => Bilingual;
};

export function heldOf({ entered }: CheckedReport, field: OutlineField): Held {
  const valued = (id: string | null) => {
    const revision = entered.revisions.get(id ?? "");
    return revision?.value ? revision : null;
  };
  const [approved, latest] = [valued(field.approvedId), valued(field.latestId)];
  return {
    field,
    approved,
    latest,
    held: approved ?? latest,
    isUnderReview: fieldStatusOf(field, entered) === "submitted",
  };
}

/** The words of a sentence; null for a figure, and for a sentence that has none. */
export function wordsOf({ field, held }: Held): string | null {
  return field.indicator === null && held?.value?.kind === "text" ? held.value.text : null;
}
