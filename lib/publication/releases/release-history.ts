import type { ReleaseSummary } from "../content/model";
import { nextVersion, parseVersion, printVersion, type Version } from "../content/version";

export type ReleaseState = "scheduled" | "in_force" | "superseded" | "withdrawn";

/** What staff see of a release. */
export type ReleaseRecord = Pick<
  ReleaseSummary,
  "id" | "year" | "version" | "note" | "reasonClass" | "releasedAt" | "contentHash"
> & {
  /** Counts the releases of one version: those before the last were withdrawn. */
  attempt: number;
  state: ReleaseState;
  publisherName: string;
  /** When the administrator pressed; `releasedAt` is when it takes or took effect. */
  publishedAt: string;
  withdrawal: { reason: string; personName: string; at: string } | null;
};

/** The release that the next one follows on; a withdrawn one is as if it had not been. */
export function latestOf(records: readonly ReleaseRecord[]): ReleaseRecord | null {
  return records.find(({ state }) => state !== "withdrawn") ?? null;
}

/** The version after the latest, and which attempt at it this is. Records are one year's, newest first. */
export function nextReleaseOf(records: readonly ReleaseRecord[]): { version: Version; attempt: number } {
  const latest = latestOf(records);
  const version = nextVersion(latest && parseVersion(latest.version));
  const withdrawn = records.filter((record) => record.version === printVersion(version));
  return { version, attempt: withdrawn.length + 1 };
}
