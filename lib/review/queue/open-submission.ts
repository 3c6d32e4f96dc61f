import { type Submission, undecidedOf } from "../model";

/** A submission as the section's form shows it. `waiting` is the number of undecided fields, whose ids are `fieldIds`. */
export type OpenSubmission = { id: string; by: string; at: string; waiting: number; fieldIds: string[] };

export function openSubmissionOf(submission: Submission): OpenSubmission {
  const { id, submitterName, submittedAt } = submission;
  const fieldIds = undecidedOf(submission).map(({ fieldId }) => fieldId);
  return { id, by: submitterName, at: submittedAt, waiting: fieldIds.length, fieldIds };
}

/**
 * Returns what is still under review of the submissions that a form was loaded with, given the ids of the fields that are: an edit
 * takes its field out. A submission of which nothing is left is left out.
 */
export function stillUnderReview(
  open: readonly OpenSubmission[],
  underReview: readonly string[],
): OpenSubmission[] {
  const ids = new Set(underReview);
  return open.flatMap((submission) => {
    const fieldIds = submission.fieldIds.filter((id) => ids.has(id));
    return fieldIds.length > 0 ? [{ ...submission, waiting: fieldIds.length, fieldIds }] : [];
  });
}
