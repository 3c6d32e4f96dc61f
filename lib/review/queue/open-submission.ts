import { type Submission, undecidedOf } from "../model";

/** A submission as the section's form shows it. `waiting` is the number of undecided fields. */
export type OpenSubmission = { id: string; by: string; at: string; waiting: number };

export function openSubmissionOf(submission: Submission): OpenSubmission {
  const { id, submitterName, submittedAt } = submission;
  return { id, by: submitterName, at: submittedAt, waiting: undecidedOf(submission).length };
}
