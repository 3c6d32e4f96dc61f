import type { ReportChanges } from "../changes/report-changes";
import type { Release } from "../content/model";

/** A version as the public will read it. */
export type Preview = {
  release: Release;
  /** When the scheduled release takes effect; null if `release` is what would be published now. */
  takesEffectAt: string | null;
  /** The versions in force and superseded, newest first. */
  publicVersions: Release[];
  /** What it changes in the version in force; null if it is the first. */
  changes: ReportChanges | null;
};

/** A preview with the reasons given for changed values and who gave them, by key of the figure. */
export type ChangeList = {
  preview: Preview;
  reasons: ReadonlyMap<string, { reason: string; authorName: string }>;
};
