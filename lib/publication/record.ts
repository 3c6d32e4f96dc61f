import type { Revision } from "@/lib/entry/model";
import type { Bilingual } from "@/lib/outline/schema";
import type { SubmissionState } from "@/lib/review/model";

/** The history of one field: each revision with who entered it, who decided on it, and where it was published. */
export type FigureRecord = {
  year: number;
  key: string;
  name: Bilingual | null;
  section: { number: string; title: Bilingual };
  approvedId: string | null;
  entries: {
    revision: Revision;
    submissions: {
      id: string;
      state: SubmissionState;
      submitterName: string;
      submittedAt: string;
      deciderName: string | null;
      decidedAt: string | null;
      reason: string | null;
    }[];
    versions: string[];
  }[];
};
