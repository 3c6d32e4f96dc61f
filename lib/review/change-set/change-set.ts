import type { Source } from "@/lib/entry/model";
import type { ReviewContext, ChangedRow } from "./changed-row";
import { columnsOf } from "./columns";
import type { Submission, SubmittedField } from "../model";
import type { Place } from "./print-order";
import { isWithoutWarnings, type Warnings } from "../warnings";

/** A submission's fields in print order. */
export function changeSetOf(submission: Submission, around: ReviewContext): ChangedRow[] {
  const places = [...around.order.keys()];
  const placeOf = ({ fieldId }: SubmittedField) => {
    const place = places.indexOf(fieldId);
    return place < 0 ? places.length : place;
  };
  const sorted = submission.fields.toSorted((a, b) => placeOf(a) - placeOf(b));
  return sorted.map((field) => rowOf(field, submission.year, around));
}

const nothingToWeigh: Warnings = {
  findings: [],
  unbound: [],
  waivers: [],
  openComments: 0,
  isReturnedAsIs: false,
};
const nowhere: Place = { heading: null, label: null };

function rowOf(field: SubmittedField, year: number, around: ReviewContext): ChangedRow {
  const { fieldId, key, revision, approved, decision, isWording } = field;
  const { indicator = null, kind = "text" } = around.fields.get(fieldId) ?? {};
  const weight = around.weights.get(revision.id) ?? nothingToWeigh;
  const { reason, authorName, at } = revision;
  return {
    ...weight,
    ...(around.order.get(fieldId) ?? nowhere),
    ...{ fieldId, revisionId: revision.id, key, kind, isWording, decision },
    name: indicator?.name ?? null,
    unit: indicator?.unit ?? "",
    ...columnsOf(field, year, around),
    source: sourceOf(revision),
    formerSource: approved && !isSameSource(approved, revision) ? sourceOf(approved) : null,
    ...{ reason, authorName, at },
    threads: around.threads.get(fieldId) ?? [],
    returned: around.returns.get(fieldId) ?? null,
    isWithoutWarnings: isWithoutWarnings(weight),
  };
}

function sourceOf({ source, quotation, page, link, attachmentId }: Source): Source {
  return { source, quotation, page, link, attachmentId };
}

function isSameSource(a: Source, b: Source): boolean {
  return JSON.stringify(sourceOf(a)) === JSON.stringify(sourceOf(b));
}
