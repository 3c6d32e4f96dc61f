import type { Revision } from "@/lib/entry/model";

export type SubmissionState = "submitted" | "approved" | "returned" | "withdrawn";

/** A field as submitted: the very revision under review, and the one in force before it. */
export type SubmittedField = {
  fieldId: string;
  key: string;
  /** Who wrote any revision since the last approved one, up to the one submitted. */
  authorIds: string[];
  revision: Revision;
  approved: Revision | null;
};

export type Submission = {
  id: string;
  state: SubmissionState;
  year: number;
  section: { id: string; number: string; title: { zh: string; en: string }; topicId: string };
  submitterName: string;
  submittedAt: string;
  note: string | null;
  deciderName: string | null;
  decidedAt: string | null;
  reason: string | null;
  fields: SubmittedField[];
};
