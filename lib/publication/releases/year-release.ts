import type { ReportState } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReportChanges } from "../changes/report-changes";
import type { ChecklistLine } from "../checklist/line";
import type { ReleaseRecord } from "./release-history";

export type ChangeCounts = { figures: number; sentences: number; sections: number };

export type YearRelease = {
  year: number;
  title: Bilingual;
  state: ReportState;
  /** Newest first. */
  releases: ReleaseRecord[];
  checklist: ChecklistLine[];
  /** What would be published now; null if nothing changed or a release is scheduled. */
  next: { version: string; contentHash: string } | null;
  /** What the next or the scheduled version changes in the one in force; null if there is neither or none in force. */
  changes: ChangeCounts | null;
};

export function countChanges({ figures, sentences, sections }: ReportChanges): ChangeCounts {
  return { figures: figures.length, sentences: sentences.length, sections: sections.length };
}
