import type { Bilingual } from "@/lib/outline/schema";
import type { ChecklistLine } from "./checklist-line";
import type { ReleaseRecord } from "./release-history";

/** A year as the releases desk shows it. */
export type YearRelease = {
  year: number;
  title: Bilingual;
  /** Newest first. */
  releases: ReleaseRecord[];
  checklist: ChecklistLine[];
  /** What would be published now; null when nothing new was approved. */
  next: { version: string; contentHash: string } | null;
};
