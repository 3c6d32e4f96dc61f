import type { ReleaseSummary } from "../content/model";
import { nextVersion, parseVersion, printVersion, type Version } from "../content/version";

export type ReleaseState = "scheduled" | "in_force" | "superseded" | "withdrawn";

export type ReleaseRecord = Pick<
  ReleaseSummary,
  "id" | "year" | "version" | "note" | "reasonClass" | "releasedAt" | "contentHash" | "exportFormat"
> & {
  /** Counts the releases of one version: all but the last were withdrawn. */
  attempt: number;
  state: ReleaseState;
  publisherName: string;
  /** When the administrator published it; `releasedAt` is when it takes or took effect. */
  publishedAt: string;
  withdrawal: { reason: string; personName: string; at: string } | null;
};

/** Returns the newest release that was not withdrawn; null if there is none. Records are the newest first. */
export function latestOf(records: readonly ReleaseRecord[]): ReleaseRecord | null {
  return records.find(({ state }) => state !== "withdrawn") ?? null;
}

/** Returns the version after the latest, and its attempt. Records are those of one year, newest first. */
export function nextReleaseOf(records: readonly ReleaseRecord[]): { version: Version; attempt: number } {
  const latest = latestOf(records);
  const version = nextVersion(latest && parseVersion(latest.version));
  const withdrawn = records.filter((record) => record.version === printVersion(version));
  return { version, attempt: withdrawn.length + 1 };
}
