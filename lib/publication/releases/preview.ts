import type { ReportChanges } from "../changes/report-changes";
import type { Release } from "../content/model";

/** A report as the public will read it, before they can. */
export type Preview = {
  release: Release;
  /** When it takes effect, where that is settled: then it is what was frozen for that time; else what is approved now. */
  takesEffectAt: string | null;
  /** The versions that are public, newest first. */
  before: Release[];
  /** What it changes in the version in force; null where it is the first. */
  changes: ReportChanges | null;
};

/** The list of all that a release changes; `reasons` are those of the figures' revisions, by key. */
export type ChangeList = {
  preview: Preview;
  reasons: ReadonlyMap<string, { reason: string | null; authorName: string }>;
};
