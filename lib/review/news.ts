import type { Submission, SubmissionState } from "./model";

/** What a section's form must know of its newest submission. */
export type SubmissionNews = {
  id: string;
  state: SubmissionState;
  by: string;
  decider: string | null;
  reason: string | null;
};

export function newsOf(submission: Submission | null): SubmissionNews | null {
  if (!submission) return null;
  const { id, state, submitterName, deciderName, reason } = submission;
  return { id, state, by: submitterName, decider: deciderName, reason };
}
