import { changesBetween, type ReportChanges } from "./report-changes";
import type { Release, ReleaseSummary } from "../content/model";

/** A version and all that it changed in the one before it; null for the first. */
export type ReleaseUpdate = { release: ReleaseSummary; changes: ReportChanges | null; figures: number };

/** The versions of one report, each with what it changed. Newest first, as they are given. */
export function updatesOf(releases: readonly Release[]): ReleaseUpdate[] {
  return releases.map(({ report, ...release }, index) => {
    const before = releases[index + 1];
    return {
      release,
      changes: before ? changesBetween(before.report, report) : null,
      figures: Object.keys(report.figures).length,
    };
  });
}
