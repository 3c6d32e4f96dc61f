import { type Submission, undecidedOf } from "../model";

/** What a section's form must know of a submission that awaits a decision. */
export type OpenSubmission = { id: string; by: string; at: string; waiting: number };

export function openOf(submission: Submission): OpenSubmission {
  const { id, submitterName, submittedAt } = submission;
  return { id, by: submitterName, at: submittedAt, waiting: undecidedOf(submission).length };
}
