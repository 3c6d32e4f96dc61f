import type { Source } from "@/lib/entry/model";
import type { Submission, SubmittedField } from "../model";
import { isWithoutWarnings, type Warnings } from "../warnings";
import type { ReviewContext, ChangedRow } from "./changed-row";
import { columnsOf } from "./columns";
import type { PrintPosition } from "./print-order";

export function changeSetOf(submission: Submission, context: ReviewContext): ChangedRow[] {
  const order = [...context.order.keys()];
  const indexOf = ({ fieldId }: SubmittedField) => {
    const index = order.indexOf(fieldId);
    return index < 0 ? order.length : index;
  };
  const sorted = submission.fields.toSorted((a, b) => indexOf(a) - indexOf(b));
  return sorted.map((field) => rowOf(field, submission.year, context));
}

const noWarnings: Warnings = {
  findings: [],
  unbound: [],
  waivers: [],
  openComments: 0,
  isReturnedAsIs: false,
};
const noPosition: PrintPosition = { heading: null, label: null };

function rowOf(field: SubmittedField, year: number, context: ReviewContext): ChangedRow {
  const { fieldId, key, revision, approved, decision, isWording } = field;
  const { indicator = null, kind = "text" } = context.fields.get(fieldId) ?? {};
  const warnings = context.warnings.get(revision.id) ?? noWarnings;
  const { authorName, at } = revision;
  return {
    ...warnings,
    ...(context.order.get(fieldId) ?? noPosition),
    ...{ fieldId, revisionId: revision.id, key, kind, isWording, decision },
    name: indicator?.name ?? null,
    unit: indicator?.unit ?? "",
    ...columnsOf(field, year, context),
    source: sourceOf(revision),
    formerSource: approved && !isSameSource(approved, revision) ? sourceOf(approved) : null,
    ...{ reason: field.reason, authorName, at },
    threads: context.threads.get(fieldId) ?? [],
    returned: context.returns.get(fieldId) ?? null,
    isWithoutWarnings: isWithoutWarnings(warnings),
  };
}

function sourceOf({ source, quotation, page, link, attachmentId }: Source): Source {
  return { source, quotation, page, link, attachmentId };
}

function isSameSource(a: Source, b: Source): boolean {
  return JSON.stringify(sourceOf(a)) === JSON.stringify(sourceOf(b));
}
