import type { Release, ReleaseSummary } from "../content/model";
import { changesBetween, type ReportChanges } from "./report-changes";

/** A version with its number of figures and what it changed in the one before; `changes` is null for the first. */
export type ReleaseUpdate = { release: ReleaseSummary; changes: ReportChanges | null; figures: number };

/** Returns the versions of one report with what each changed. Releases are the newest first, and so is the result. */
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
