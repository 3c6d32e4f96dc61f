import type { ReportProgress } from "@/lib/outline/progress-repository";
import type { Counts } from "../checklist/line";
import { latestOf, type ReleaseRecord } from "./release-history";

/**
 * Where a year stands:
 * - `scheduled`: a version waits for its time;
 * - `waiting`: something approved waits to be published; `blocked`: it does, and the checklist has something to mend or finish;
 * - `started`: never published, and nothing is approved yet;
 * - `unapproved`: nothing new is approved since the latest version, but something was entered;
 * - `current`: nothing is new.
 */
export type Standing = "scheduled" | "waiting" | "blocked" | "started" | "unapproved" | "current";

/** A year on the list of releases. `counts` is of the publishing checklist; null where it was not needed. */
export type ReleaseLine = ReportProgress & {
  inForce: ReleaseRecord | null;
  scheduled: ReleaseRecord | null;
  counts: Counts | null;
  standing: Standing;
};

/** What a year's line needs besides its progress. Records are those of the year, newest first. */
type Known = { records: readonly ReleaseRecord[]; hasNewContent: boolean; counts: Counts | null };

export function releaseLineOf(progress: ReportProgress, known: Known): ReleaseLine {
  const { records, counts } = known;
  const inForce = records.find(({ state }) => state === "in_force") ?? null;
  const scheduled = records.find(({ state }) => state === "scheduled") ?? null;
  return { ...progress, inForce, scheduled, counts, standing: standingOf(progress, known) };
}

function standingOf({ unapproved }: ReportProgress, { records, hasNewContent, counts }: Known): Standing {
  const latest = latestOf(records);
  if (latest?.state === "scheduled") return "scheduled";
  if (hasNewContent) return counts && counts.error + counts.todo > 0 ? "blocked" : "waiting";
  if (!latest) return "started";
  return unapproved > 0 ? "unapproved" : "current";
}
