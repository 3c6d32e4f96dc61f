import type { Revision } from "@/lib/entry/model";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { Bilingual } from "@/lib/platform/bilingual";

export type SubmissionState = "submitted" | Verdict;

export type FieldDecision = { verdict: Verdict; reason: string | null; deciderName: string; at: string };

/** A field as submitted: the revision under review, and the one that was approved before it. */
export type SubmittedField = {
  fieldId: string;
  key: string;
  isWording: boolean;
  /** Ids of those who saved a revision since the last approved one, up to the submitted one. */
  authorIds: string[];
  /** Ids of those who had a department's link through which the value of such a revision came. */
  linkHolderIds: string[];
  revision: Revision;
  /** Whether the submitted revision is still the field's newest. */
  isNewest: boolean;
  approved: Revision | null;
  /** Why it is changed, as said with the submission or with the save. Always said once the year is published. */
  reason: string | null;
  decision: FieldDecision | null;
};

export type Submission = {
  id: string;
  state: SubmissionState;
  reportId: string;
  year: number;
  section: { id: string; number: string; title: Bilingual; topicId: string };
  submitterName: string;
  submittedAt: string;
  note: string | null;
  deciderName: string | null;
  decidedAt: string | null;
  reason: string | null;
  fields: SubmittedField[];
};

export function undecidedOf({ fields }: Pick<Submission, "fields">): SubmittedField[] {
  return fields.filter(({ decision }) => decision === null);
}

/** A field whose newest revision is neither approved nor under review. */
export type ChangedField = {
  id: string;
  key: string;
  isWording: boolean;
  latest: { id: string; number: number; printed: string; hash: string; reason: string | null };
};
