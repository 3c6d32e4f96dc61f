import type { Release, ReleasedReport, ReleaseSummary } from "../content/model";
import { changesBetween, type ReportChanges } from "./report-changes";

/** How many figures a version has, and what it changed in the one before; `changes` is null for the first. */
export type VersionChanges = { changes: ReportChanges | null; figures: number };

export type ReleaseUpdate = VersionChanges & { release: ReleaseSummary };

export function changesOfVersion(report: ReleasedReport, before: ReleasedReport | null): VersionChanges {
  return {
    changes: before && changesBetween(before, report),
    figures: Object.keys(report.figures).length,
  };
}

/** Returns the versions of one report with what each changed. Releases are the newest first, and so is the result. */
export function updatesOf(releases: readonly Release[]): ReleaseUpdate[] {
  return releases.map(({ report, ...release }, index) => ({
    release,
    ...changesOfVersion(report, releases[index + 1]?.report ?? null),
  }));
}
