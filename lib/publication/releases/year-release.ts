import type { ReportChanges } from "../changes/report-changes";
import type { ChecklistLine } from "../checklist/line";
import type { ReleaseRecord } from "./release-history";
import type { Bilingual } from "@/lib/platform/bilingual";

/** How many figures, sentences and sections a version changes. */
export type ChangeCounts = { figures: number; sentences: number; sections: number };

/** A year as the releases desk shows it. */
export type YearRelease = {
  year: number;
  title: Bilingual;
  /** Newest first. */
  releases: ReleaseRecord[];
  checklist: ChecklistLine[];
  /** What would be published now; null when nothing new was approved, or while a release is scheduled. */
  next: { version: string; contentHash: string } | null;
  /** What the next or the scheduled version changes in the one in force; null where there is none of either. */
  changes: ChangeCounts | null;
};

export function countsOf({ figures, sentences, sections }: ReportChanges): ChangeCounts {
  return { figures: figures.length, sentences: sentences.length, sections: sections.length };
}
